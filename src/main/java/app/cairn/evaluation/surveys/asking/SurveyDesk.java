package app.cairn.evaluation.surveys.asking;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.evaluation.surveys.questions.Questionnaire;
import app.cairn.evaluation.surveys.questions.Questionnaires;
import app.cairn.evaluation.surveys.questions.SurveyQuestions;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens surveys and closes them. */
@Component
class SurveyDesk {

  static final int LONGEST_DAYS = 120;
  static final int MOST_REMINDERS = 3;
  private static final int LONGEST_TITLE = 120;

  record Seen(Questionnaire questionnaire, List<Question> questions) {}

  /** What there is to see for somebody. */
  record Index(List<Questionnaire> questionnaires, List<Survey> surveys, boolean runs) {}

  /**
   * @param possible the cohorts that the actor may ask
   */
  record Opening(Questionnaire questionnaire, List<SurveyPart> possible) {}

  private final SurveySql sql;
  private final AnswerSql answers;
  private final Surveys surveys;
  private final SurveyReaders readers;
  private final Questionnaires questionnaires;
  private final SurveyQuestions questions;
  private final Clock clock;

  SurveyDesk(
      SurveySql sql,
      AnswerSql answers,
      Surveys surveys,
      SurveyReaders readers,
      Questionnaires questionnaires,
      SurveyQuestions questions,
      Clock clock) {
    this.sql = sql;
    this.answers = answers;
    this.surveys = surveys;
    this.readers = readers;
    this.questionnaires = questionnaires;
    this.questions = questions;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Seen preview(UUID questionnaire, Actor actor, Wording w) {
    var found = questionnaires.require(questionnaire, actor);
    return new Seen(found, questions.ofQuestionnaire(questionnaire, w.locale().getLanguage()));
  }

  @Transactional(readOnly = true)
  public Index index(Actor actor) {
    if (!SurveyReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    var own = readers.parts(actor);
    var taught = actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING);
    boolean runs = Questionnaires.mayRunSurveys(actor);
    var all = surveys.ofTargets(own.schemes(), taught);
    var parts = surveys.parts(all.stream().map(Survey::id).toList());
    return new Index(
        questionnaires.of(actor),
        all.stream()
            .filter(
                survey ->
                    !readers
                        .read(survey, parts.getOrDefault(survey.id(), List.of()), own, actor)
                        .isEmpty())
            .toList(),
        runs);
  }

  @Transactional(readOnly = true)
  public Opening opening(UUID questionnaire, Actor actor, Wording w) {
    var found = questionnaires.require(questionnaire, actor);
    return new Opening(
        found, readers.run(surveys.possible(found.scheme(), today(w)), readers.parts(actor)));
  }

  /** What is wrong with it, if anything. The id is the form's: sent twice, one opens. */
  @Transactional
  public FormErrors open(OpeningForm form, Actor actor, Wording w) {
    var opening = opening(form.questionnaire(), actor, w);
    var errors = wrong(form, opening, w);
    if (errors.isEmpty()) {
      sql.open(form.id(), read(form, opening), actor.person(), clock.instant());
    }
    return errors;
  }

  private OpeningForm.Read read(OpeningForm form, Opening opening) {
    boolean letters = form.byMail() && opening.questionnaire().audience() != Audience.SESSION;
    return new OpeningForm.Read(
        form.questionnaire(),
        form.title(),
        opening.possible().stream()
            .map(SurveyPart::target)
            .filter(
                target ->
                    form.target().equals(OpeningForm.ALL)
                        || form.target().equals(target.toString()))
            .toList(),
        stage(form).orElseThrow(),
        date(form.opens()).orElseThrow(),
        date(form.closes()).orElseThrow(),
        form.named() && mayBeNamed(opening.questionnaire().audience()),
        letters,
        letters ? Integer.parseInt(form.reminders()) : 0);
  }

  private FormErrors wrong(OpeningForm form, Opening opening, Wording w) {
    var errors = FormErrors.NONE;
    if (opening.questionnaire().questions() == 0) {
      errors = errors.and("title", w.t("survey.open.no-questions"));
    }
    if (form.title().isEmpty() || form.title().length() > LONGEST_TITLE) {
      errors = errors.and("title", w.t("survey.open.no-title", "most", LONGEST_TITLE));
    }
    if (opening.possible().isEmpty()
        || !form.target().equals(OpeningForm.ALL)
            && opening.possible().stream()
                .noneMatch(part -> part.target().toString().equals(form.target()))) {
      errors = errors.and("target", w.t("survey.open.no-target"));
    }
    if (stage(form).isEmpty()) {
      errors = errors.and("stage", w.t("survey.open.no-stage"));
    }
    var opens = date(form.opens());
    var closes = date(form.closes());
    if (opens.isEmpty()) {
      errors = errors.and("opens", w.t("survey.open.no-date"));
    }
    if (closes.isEmpty()) {
      errors = errors.and("closes", w.t("survey.open.no-date"));
    } else if (closes.get().isBefore(today(w))) {
      errors = errors.and("closes", w.t("survey.open.over"));
    } else if (opens.isPresent()
        && (closes.get().isBefore(opens.get())
            || closes.get().isAfter(opens.get().plusDays(LONGEST_DAYS)))) {
      errors = errors.and("closes", w.t("survey.open.wrong-way", "days", LONGEST_DAYS));
    }
    return form.reminders().matches("[0-" + MOST_REMINDERS + "]")
        ? errors
        : errors.and("reminders", w.t("survey.open.no-reminders", "most", MOST_REMINDERS));
  }

  static boolean mayBeNamed(Audience audience) {
    return audience == Audience.LEADERS || audience == Audience.LECTURERS;
  }

  private static Optional<Stage> stage(OpeningForm form) {
    return Stream.of(Stage.values()).filter(one -> one.stored().equals(form.stage())).findFirst();
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** Closes it before its day; it does not open again. */
  @Transactional
  public void close(UUID id, Actor actor, Wording w) {
    var survey = SurveyReaders.mayInclude(actor) ? surveys.find(id) : Optional.<Survey>empty();
    var parts = survey.map(one -> surveys.parts(id)).orElse(List.of());
    var own = readers.parts(actor);
    if (survey.isEmpty() || readers.read(survey.get(), parts, own, actor).isEmpty()) {
      throw new NotFound();
    }
    if (readers.run(parts, own).size() < parts.size()) {
      throw new NotAllowed(w.t("survey.close.not-all"));
    }
    end(id, actor);
  }

  private void end(UUID survey, @Nullable Actor actor) {
    answers.queue(survey);
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (sql.end(survey, actor == null ? null : actor.person(), day)) {
      answers.tellAll(survey);
    }
  }

  /** Ends those whose last day is over, and tells what still waits. */
  @Transactional
  public void endDue(LocalDate today) {
    sql.due(today).forEach(survey -> end(survey, null));
  }

  private LocalDate today(Wording w) {
    return LocalDate.now(clock.withZone(w.zone()));
  }
}
