package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.AnswerSql.Pile;
import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.evaluation.surveys.questions.SurveyQuestions;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers in. An anonymous one waits until others about the same thing have come, and is told
 * together with them: always five at once, and five always stay back until the survey ends, so that
 * no step of the results is one person's.
 */
@Component
class AnswerBox {

  /**
   * A sheet to fill in.
   *
   * @param day of the session it is about; null where it is about none
   * @param about the cohorts of the reader that it may be about; one, none, or several to choose
   */
  record OpenSheet(
      Survey survey,
      @Nullable LocalDate day,
      List<Question> questions,
      List<SurveyPart> about,
      boolean answered,
      boolean open) {}

  /** What came of an answer. */
  enum Taken {
    TAKEN,
    ANSWERED_BEFORE,
    CLOSED
  }

  private final AnswerSql sql;
  private final Surveys surveys;
  private final SurveyQuestions questions;
  private final Clock clock;

  AnswerBox(AnswerSql sql, Surveys surveys, SurveyQuestions questions, Clock clock) {
    this.sql = sql;
    this.surveys = surveys;
    this.questions = questions;
    this.clock = clock;
  }

  /** Empty for whoever is not asked. */
  @Transactional(readOnly = true)
  public Optional<OpenSheet> open(SurveyLink.Sheet sheet, Wording w) {
    return surveys
        .find(sheet.survey())
        .filter(survey -> sql.isInvited(sheet))
        .map(
            survey -> {
              var own = sql.targets(sheet);
              return new OpenSheet(
                  survey,
                  survey.audience() == Audience.SESSION ? sql.dayOf(sheet.about()) : null,
                  questions.ofSurvey(survey.id(), w.locale().getLanguage()),
                  surveys.parts(survey.id()).stream()
                      .filter(part -> own.contains(part.target()))
                      .toList(),
                  sql.hasAnswered(sheet),
                  survey.isOpen(LocalDate.now(clock.withZone(w.zone()))));
            });
  }

  /**
   * @param about which of the sender's cohorts; null where the survey is about none
   * @param branch the choice of the first question, where others depend on it; else 0
   */
  @Transactional
  public Taken take(
      SurveyLink.Sheet sheet,
      @Nullable TargetId about,
      int branch,
      List<GivenAnswer> answers,
      Wording w) {
    sql.queue(sheet.survey());
    var survey = surveys.find(sheet.survey()).orElseThrow();
    if (!survey.isOpen(LocalDate.now(clock.withZone(w.zone())))) {
      return Taken.CLOSED;
    }
    if (!sql.noteThatAnswered(sheet.survey(), sheet.about(), sheet.person())) {
      return Taken.ANSWERED_BEFORE;
    }
    UUID session = survey.audience() == Audience.SESSION ? sheet.about() : null;
    var pile = new Pile(survey.id(), about == null ? null : about.value(), session, branch);
    if (survey.named()) {
      sql.keepSigned(pile, answers, sheet.person());
      return Taken.TAKEN;
    }
    sql.wait(pile, answers);
    int waiting = sql.shuffle(pile);
    sql.writeSomeAnew(survey.id());
    if (waiting >= 2 * Survey.FEWEST) {
      sql.tell(pile, waiting - Survey.FEWEST);
    }
    return Taken.TAKEN;
  }

  /** How many have been told once so many have come, one after the other. */
  static int toldOf(int came) {
    return came < 2 * Survey.FEWEST ? 0 : came - Survey.FEWEST - came % Survey.FEWEST;
  }
}
