package app.cairn.evaluation.surveys.told;

import app.cairn.evaluation.surveys.asking.Survey;
import app.cairn.evaluation.surveys.asking.SurveyPart;
import app.cairn.evaluation.surveys.asking.SurveyReaders;
import app.cairn.evaluation.surveys.asking.Surveys;
import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.evaluation.surveys.questions.SurveyQuestions;
import app.cairn.evaluation.surveys.told.TallySql.Before;
import app.cairn.evaluation.surveys.told.TallySql.Group;
import app.cairn.evaluation.surveys.told.TallySql.Text;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a survey found, as far as the reader may know it. */
@Component
class FoundDesk {

  /**
   * What one reader sees.
   *
   * @param readable the cohorts they may read about
   * @param whole whether those are all of them
   * @param runs whether they run all of them
   * @param cohort the one shown; null for all together
   * @param own whether it is about the reader's own sessions alone
   */
  record Found(
      Survey survey,
      boolean open,
      List<Question> questions,
      List<SurveyPart> readable,
      boolean whole,
      boolean runs,
      @Nullable UUID cohort,
      boolean own,
      Tally tally,
      List<Before> before,
      List<Text> texts) {

    long asked() {
      return cohort == null ? tally.everyone() : tally.asked().getOrDefault(cohort, 0L);
    }
  }

  /** Everyone who was asked, in groups. */
  record Answered(Survey survey, Bands bands, List<Group> groups) {}

  private final Surveys surveys;
  private final SurveyReaders readers;
  private final SurveyQuestions questions;
  private final TallySql sql;
  private final Rules rules;
  private final Clock clock;

  FoundDesk(
      Surveys surveys,
      SurveyReaders readers,
      SurveyQuestions questions,
      TallySql sql,
      Rules rules,
      Clock clock) {
    this.surveys = surveys;
    this.readers = readers;
    this.questions = questions;
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param unit the cohort asked for, if any
   */
  @Transactional(readOnly = true)
  public Found of(UUID id, @Nullable UUID unit, Actor actor, Wording w) {
    if (!SurveyReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    var survey = surveys.find(id).orElseThrow(NotFound::new);
    var parts = surveys.parts(id);
    var own = readers.parts(actor);
    var readable = readers.read(survey, parts, own, actor);
    if (readable.isEmpty()) {
      throw new NotFound();
    }
    boolean whole = readable.size() == parts.size();
    boolean byUnit = survey.audience() != Audience.LEADERS;
    if (!whole && !byUnit) {
      throw new NotFound();
    }
    var cohort = cohort(unit, readable, whole);
    boolean runs = readers.run(parts, own).size() == parts.size();
    return new Found(
        survey,
        survey.isOpen(today(w)),
        questions.ofSurvey(id, w.locale().getLanguage()),
        readable,
        whole,
        runs,
        cohort,
        false,
        sql.of(id),
        cohort == null ? before(survey, own) : List.of(),
        sql.texts(id));
  }

  /**
   * Whether those who answered look like the rest, for whoever runs all of it and only once it is
   * over: an open survey would tell who answered since the last look.
   */
  @Transactional(readOnly = true)
  public Answered answered(UUID id, Actor actor, Wording w) {
    if (!SurveyReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    var survey = surveys.find(id).orElseThrow(NotFound::new);
    var parts = surveys.parts(id);
    var own = readers.parts(actor);
    if (readers.read(survey, parts, own, actor).isEmpty()) {
      throw new NotFound();
    }
    if (readers.run(parts, own).size() < parts.size()) {
      throw new NotAllowed(w.t("survey.like.not-all"));
    }
    var bands = rules.of(survey.scheme()).forScheme(today(w)).bands().value();
    boolean told = survey.ended() && survey.audience() == Audience.COHORT;
    return new Answered(survey, bands, told ? sql.groups(id, bands.from()) : List.of());
  }

  /** What was said after the sessions that the actor led; nobody else has this page. */
  @Transactional(readOnly = true)
  public Found ofLeader(UUID id, Actor actor, Wording w) {
    var survey =
        surveys
            .find(id)
            .filter(one -> sql.leads(id, actor.person().value()))
            .orElseThrow(NotFound::new);
    return new Found(
        survey,
        survey.isOpen(today(w)),
        questions.ofSurvey(id, w.locale().getLanguage()),
        List.of(),
        true,
        false,
        null,
        true,
        sql.ofLeader(id, actor.person().value(), Survey.FEWEST),
        List.of(),
        List.of());
  }

  private static @Nullable UUID cohort(
      @Nullable UUID unit, List<SurveyPart> readable, boolean whole) {
    if (unit == null) {
      return whole ? null : readable.getFirst().target().value();
    }
    return Optional.of(unit)
        .filter(one -> readable.stream().anyMatch(part -> part.target().value().equals(one)))
        .orElseThrow(NotFound::new);
  }

  /** Only of surveys all of whose cohorts the reader runs. */
  private List<Before> before(Survey survey, Parts own) {
    return sql.before(survey.id()).stream()
        .filter(
            before ->
                before.schools().stream()
                    .allMatch(
                        school ->
                            own.covers(
                                survey.scheme(),
                                school == null ? null : new SchoolId(school),
                                SchemeRoles.SUPERVISOR,
                                SchemeRoles.COORDINATOR)))
        .toList();
  }

  private LocalDate today(Wording w) {
    return LocalDate.now(clock.withZone(w.zone()));
  }
}
