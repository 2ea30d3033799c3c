package app.cairn.evaluation.surveys.told;

import app.cairn.platform.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThemeSql {

  /**
   * @param texts how many texts have it
   */
  record Theme(UUID id, String name, int texts) {}

  private final JdbcClient jdbc;

  ThemeSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Theme> themes(UUID survey) {
    return jdbc.sql(
            """
            select t.id, t.name, (
              select count(*) from evaluation.theme_given g where g.survey_id = t.survey_id and g.theme_id = t.id) as texts
            from evaluation.theme t
            where t.survey_id = :survey
            order by t.name
            """)
        .param("survey", survey)
        .query(
            (row, n) ->
                new Theme(
                    row.getObject("id", UUID.class), row.getString("name"), row.getInt("texts")))
        .list();
  }

  void add(UUID survey, UUID id, String name) {
    jdbc.sql(
            """
            insert into evaluation.theme (survey_id, id, name)
            values (:survey, :id, :name)
            on conflict do nothing
            """)
        .param("survey", survey)
        .param("id", id)
        .param("name", name)
        .update();
  }

  void remove(UUID survey, UUID id) {
    jdbc.sql("delete from evaluation.theme where survey_id = :survey and id = :id")
        .param("survey", survey)
        .param("id", id)
        .update();
  }

  void give(UUID survey, UUID sheet, UUID question, List<UUID> themes) {
    jdbc.sql(
            """
            delete from evaluation.theme_given
            where survey_id = :survey and sheet_id = :sheet and question_id = :question
            """)
        .param("survey", survey)
        .param("sheet", sheet)
        .param("question", question)
        .update();
    jdbc.sql(
            """
            insert into evaluation.theme_given (survey_id, sheet_id, question_id, theme_id)
            select :survey, :sheet, :question, t.id
            from evaluation.theme t
            where t.survey_id = :survey and t.id = any(:themes)
            """)
        .param("survey", survey)
        .param("sheet", sheet)
        .param("question", question)
        .param("themes", themes.toArray(UUID[]::new))
        .update();
  }

  void release(UUID survey, UUID sheet, UUID question, PersonId by, LocalDate on) {
    jdbc.sql(
            """
            insert into evaluation.quote (survey_id, sheet_id, question_id, released_by, released_on)
            values (:survey, :sheet, :question, :by, :on)
            on conflict do nothing
            """)
        .param("survey", survey)
        .param("sheet", sheet)
        .param("question", question)
        .param("by", by.value())
        .param("on", on)
        .update();
  }

  void takeBack(UUID survey, UUID sheet, UUID question) {
    jdbc.sql(
            """
            delete from evaluation.quote
            where survey_id = :survey and sheet_id = :sheet and question_id = :question
            """)
        .param("survey", survey)
        .param("sheet", sheet)
        .param("question", question)
        .update();
  }
}
