package app.cairn.evaluation.surveys.told;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.evaluation.surveys.asking.Survey;
import app.cairn.evaluation.surveys.asking.SurveyReaders;
import app.cairn.evaluation.surveys.asking.Surveys;
import app.cairn.evaluation.surveys.questions.Kind;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.evaluation.surveys.questions.SurveyQuestions;
import app.cairn.evaluation.surveys.told.TallySql.Text;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading what was written: people give it themes, and let out what may be quoted. */
@Component
class TextDesk {

  static final int LONGEST_THEME = 60;

  /**
   * @param texts of questions alone that enough people wrote something to
   */
  record Reading(
      Survey survey, List<Question> questions, List<ThemeSql.Theme> themes, List<Text> texts) {

    List<Text> of(UUID question) {
      return texts.stream().filter(text -> text.question().equals(question)).toList();
    }
  }

  private final Surveys surveys;
  private final SurveyReaders readers;
  private final SurveyQuestions questions;
  private final TallySql tally;
  private final ThemeSql sql;
  private final Clock clock;

  TextDesk(
      Surveys surveys,
      SurveyReaders readers,
      SurveyQuestions questions,
      TallySql tally,
      ThemeSql sql,
      Clock clock) {
    this.surveys = surveys;
    this.readers = readers;
    this.questions = questions;
    this.tally = tally;
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Reading read(UUID id, Actor actor, Wording w) {
    var survey = require(id, actor, w);
    var asked =
        questions.ofSurvey(id, w.locale().getLanguage()).stream()
            .filter(one -> one.kind() == Kind.TEXT)
            .toList();
    var all = tally.texts(id);
    return new Reading(
        survey,
        asked,
        sql.themes(id),
        all.stream()
            .filter(
                text ->
                    all.stream().filter(one -> one.question().equals(text.question())).count()
                        >= Survey.FEWEST)
            .toList());
  }

  @Transactional
  public boolean addTheme(UUID id, String name, Actor actor, Wording w) {
    require(id, actor, w);
    String said = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (said.isEmpty() || said.length() > LONGEST_THEME) {
      return false;
    }
    sql.add(id, Ids.next(), said);
    return true;
  }

  @Transactional
  public void removeTheme(UUID id, UUID theme, Actor actor, Wording w) {
    require(id, actor, w);
    sql.remove(id, theme);
  }

  /** The themes of one text, all at once. */
  @Transactional
  public void giveThemes(
      UUID id, UUID sheet, UUID question, List<UUID> themes, Actor actor, Wording w) {
    requireText(id, sheet, question, actor, w);
    sql.give(id, sheet, question, themes);
  }

  @Transactional
  public void release(UUID id, UUID sheet, UUID question, boolean out, Actor actor, Wording w) {
    requireText(id, sheet, question, actor, w);
    if (out) {
      sql.release(id, sheet, question, actor.person(), LocalDate.now(clock.withZone(w.zone())));
    } else {
      sql.takeBack(id, sheet, question);
    }
  }

  private void requireText(UUID id, UUID sheet, UUID question, Actor actor, Wording w) {
    if (read(id, actor, w).of(question).stream().noneMatch(one -> one.sheet().equals(sheet))) {
      throw new NotFound();
    }
  }

  private Survey require(UUID id, Actor actor, Wording w) {
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
      throw new NotAllowed(w.t("survey.texts.not-all"));
    }
    var taught = actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING);
    if (parts.stream()
        .anyMatch(part -> part.offering() != null && taught.contains(part.offering()))) {
      throw new NotAllowed(w.t("survey.texts.teaches"));
    }
    return survey;
  }
}
