package app.cairn.evaluation.surveys.asking;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.Surveying;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@InWorld
class InventedSurveysTest {

  @Autowired private Surveying surveying;
  @Autowired private InventedAnswersSql invented;
  @Autowired private AnswerSql answers;
  @Autowired private JdbcClient jdbc;

  @Test
  void asManyAreToldAsWouldHaveBeenOneAfterTheOther() {
    int waiting = 0;
    int told = 0;
    for (int came = 1; came <= 40; came++) {
      waiting++;
      if (waiting >= 2 * Survey.FEWEST) {
        told += waiting - Survey.FEWEST;
        waiting = Survey.FEWEST;
      }
      assertThat(AnswerBox.toldOf(came)).as("of %s", came).isEqualTo(told);
    }
  }

  @Test
  void whereAnySurveyIsNothingIsAdded() {
    long before = count("select count(*) from evaluation.survey");
    var round =
        new Surveying.Round(
            "experience",
            "Another",
            "mid",
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2026-11-08"),
            100,
            List.of(),
            List.of());
    surveying.ask(HERE.person(Person.COLIN), List.of(round), List.of());
    assertThat(count("select count(*) from evaluation.survey")).isEqualTo(before);
  }

  @Test
  void whoeverAnswersLeavesOneSheetOfWhatTheyWereAskedAndTheSilentNone() {
    UUID survey = like(942);
    invented.answer(
        survey, 400, List.of("More room", "More time"), List.of(HERE.person(Person.PIA)));
    assertThat(
            count("select count(*) from evaluation.survey_answered where survey_id = '%s'", survey))
        .isEqualTo(7);
    assertThat(
            count(
                "select count(*) from evaluation.survey_answered where survey_id = '%s' and"
                    + " person_id = '"
                    + HERE.person(Person.PIA)
                    + "'",
                survey))
        .isZero();
    assertThat(
            count("select count(*) from evaluation.answer_waiting where survey_id = '%s'", survey))
        .isEqualTo(7);
    answers.tellAll(survey);
    assertThat(count("select count(*) from evaluation.answer_sheet where survey_id = '%s'", survey))
        .isEqualTo(7);
    assertThat(
            count(
                "select count(*) from evaluation.answer where survey_id = '%s' and words is not"
                    + " null",
                survey))
        .isEqualTo(2);
    assertThat(
            count(
                """
                select count(*) from evaluation.answer a
                join evaluation.answer f on f.survey_id = a.survey_id and f.sheet_id = a.sheet_id and f.question_id = '%s'
                where a.survey_id = '%s' and f.choice > 1 and a.number is not null
                """,
                HERE.id(933), survey))
        .as("asked only of those who came")
        .isZero();
    invented.read(
        survey,
        List.of("More room", "More time"),
        List.of("Where", "When"),
        HERE.person(Person.COLIN),
        LocalDate.parse("2026-11-09"));
    assertThat(count("select count(*) from evaluation.theme_given where survey_id = '%s'", survey))
        .isEqualTo(2);
  }

  private UUID like(int other) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into evaluation.survey (id, scheme_id, scheme_year_id, questionnaire_id, title, audience, stage, opens_on, closes_on, invited_by_mail, reminders, opened_at)
            select :id, scheme_id, scheme_year_id, questionnaire_id, 'And now', audience, 'mid', '2026-11-02', '2026-11-08', false, 0, opened_at
            from evaluation.survey
            where id = :like
            """)
        .param("id", id)
        .param("like", HERE.id(other))
        .update();
    jdbc.sql("insert into evaluation.survey_part (survey_id, target_id) values (:id, :target)")
        .param("id", id)
        .param("target", HERE.id(451))
        .update();
    jdbc.sql(
            """
            insert into evaluation.survey_question (survey_id, question_id, version, place, only_for)
            select :id, question_id, version, place, only_for
            from evaluation.survey_question
            where survey_id = :like
            """)
        .param("id", id)
        .param("like", HERE.id(other))
        .update();
    return id;
  }

  private long count(String sql, Object... with) {
    return jdbc.sql(sql.formatted(with)).query(Long.class).single();
  }
}
