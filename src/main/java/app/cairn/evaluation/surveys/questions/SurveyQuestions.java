package app.cairn.evaluation.surveys.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions in order, in the reader's language where they have it. */
@Component
public class SurveyQuestions {

  private final JdbcClient jdbc;

  SurveyQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As the list stands now. */
  public List<Question> ofQuestionnaire(UUID questionnaire, String language) {
    return jdbc.sql(
            """
            select distinct on (i.place, i.question_id) i.question_id, i.version, v.kind, w.words, w.choices, i.only_for
            from evaluation.questionnaire_item i
            join evaluation.question_version v on v.question_id = i.question_id and v.version = i.version
            join evaluation.question_words w on w.question_id = i.question_id and w.version = i.version
            where i.questionnaire_id = :questionnaire
            order by i.place, i.question_id, w.language = :language desc, w.language
            """)
        .param("questionnaire", questionnaire)
        .param("language", language)
        .query(SurveyQuestions::question)
        .list();
  }

  /** As they were fixed when the survey opened. */
  public List<Question> ofSurvey(UUID survey, String language) {
    return jdbc.sql(
            """
            select distinct on (i.place, i.question_id) i.question_id, i.version, v.kind, w.words, w.choices, i.only_for
            from evaluation.survey_question i
            join evaluation.question_version v on v.question_id = i.question_id and v.version = i.version
            join evaluation.question_words w on w.question_id = i.question_id and w.version = i.version
            where i.survey_id = :survey
            order by i.place, i.question_id, w.language = :language desc, w.language
            """)
        .param("survey", survey)
        .param("language", language)
        .query(SurveyQuestions::question)
        .list();
  }

  private static Question question(ResultSet row, int n) throws SQLException {
    var only = new ArrayList<Integer>();
    for (Object one : (Object[]) row.getArray("only_for").getArray()) {
      only.add(((Number) one).intValue());
    }
    return new Question(
        row.getObject("question_id", UUID.class),
        row.getInt("version"),
        Kind.of(row.getString("kind")),
        row.getString("words"),
        List.of((String[]) row.getArray("choices").getArray()),
        only);
  }
}
