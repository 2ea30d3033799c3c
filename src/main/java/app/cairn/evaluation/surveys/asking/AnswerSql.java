package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps answers so that nothing stored leads from one to whoever gave it: neither a column, nor a
 * time, nor the order of rows, nor the transaction that wrote them.
 */
@Repository
class AnswerSql {

  /** With so many others the row that says who answered is written anew. */
  private static final int WRITTEN_ANEW = 24;

  /** Answers that wait for the same thing; told together. */
  record Pile(UUID survey, @Nullable UUID target, @Nullable UUID session, int branch) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AnswerSql(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** One answer to a survey is taken in at a time, so that rows written anew meet nobody else. */
  void queue(UUID survey) {
    jdbc.sql(
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(:survey as text), 0)) as"
                + " text)")
        .param("survey", survey)
        .query((row, n) -> n)
        .single();
  }

  List<TargetId> targets(SurveyLink.Sheet sheet) {
    return jdbc.sql(
            """
            select i.target_id
            from evaluation.survey_invited i
            where i.survey_id = :survey and i.about_id = :about and i.person_id = :person and i.target_id is not null
            order by i.target_id
            """)
        .param("survey", sheet.survey())
        .param("about", sheet.about())
        .param("person", sheet.person().value())
        .query((row, n) -> new TargetId(row.getObject(1, UUID.class)))
        .list();
  }

  LocalDate dayOf(UUID session) {
    return jdbc.sql("select on_date from timetable.published_study_session where id = :session")
        .param("session", session)
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .single();
  }

  boolean isInvited(SurveyLink.Sheet sheet) {
    return jdbc.sql(
            """
            select exists (
              select from evaluation.survey_invited i
              where i.survey_id = :survey and i.about_id = :about and i.person_id = :person)
            """)
        .param("survey", sheet.survey())
        .param("about", sheet.about())
        .param("person", sheet.person().value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  boolean hasAnswered(SurveyLink.Sheet sheet) {
    return jdbc.sql(
            """
            select exists (
              select from evaluation.survey_answered a
              where a.survey_id = :survey and a.about_id = :about and a.person_id = :person)
            """)
        .param("survey", sheet.survey())
        .param("about", sheet.about())
        .param("person", sheet.person().value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** False where this person has answered before. */
  boolean noteThatAnswered(UUID survey, UUID about, PersonId person) {
    return jdbc.sql(
                """
                insert into evaluation.survey_answered (survey_id, about_id, person_id)
                values (:survey, :about, :person)
                on conflict do nothing
                """)
            .param("survey", survey)
            .param("about", about)
            .param("person", person.value())
            .update()
        > 0;
  }

  /** So that whoever answered last is not the one whose row the last transaction wrote. */
  void writeSomeAnew(UUID survey) {
    jdbc.sql(
            """
            with others as materialized (
              select a.about_id, a.person_id
              from evaluation.survey_answered a
              where a.survey_id = :survey
              order by random()
              limit :others
            )
            update evaluation.survey_answered a
            set about_id = a.about_id
            from others s
            where a.survey_id = :survey and a.about_id = s.about_id and a.person_id = s.person_id
            """)
        .param("survey", survey)
        .param("others", WRITTEN_ANEW)
        .update();
  }

  void wait(Pile pile, List<GivenAnswer> answers) {
    jdbc.sql(
            """
            insert into evaluation.answer_waiting (survey_id, id, target_id, study_session_id, branch, answers)
            values (:survey, gen_random_uuid(), :target, :session, :branch, cast(:answers as jsonb))
            """)
        .param("survey", pile.survey())
        .param("target", pile.target(), Types.OTHER)
        .param("session", pile.session(), Types.OTHER)
        .param("branch", pile.branch())
        .param("answers", json.writeValueAsString(answers))
        .update();
  }

  /** All that wait together are written anew in another order; how many there are. */
  int shuffle(Pile pile) {
    return jdbc.sql(
            """
            with gone as (
              delete from evaluation.answer_waiting w
              where w.survey_id = :survey and w.target_id is not distinct from :target
                and w.study_session_id is not distinct from :session and w.branch = :branch
              returning w.answers
            ), mixed as materialized (
              select g.answers from gone g order by random()
            )
            insert into evaluation.answer_waiting (survey_id, id, target_id, study_session_id, branch, answers)
            select :survey, gen_random_uuid(), :target, :session, :branch, m.answers
            from mixed m
            """)
        .param("survey", pile.survey())
        .param("target", pile.target(), Types.OTHER)
        .param("session", pile.session(), Types.OTHER)
        .param("branch", pile.branch())
        .update();
  }

  /** So many of those that wait together, whichever, are told from now on. */
  void tell(Pile pile, int howMany) {
    jdbc.sql(
            """
            with chosen as materialized (
              select w.id
              from evaluation.answer_waiting w
              where w.survey_id = :survey and w.target_id is not distinct from :target
                and w.study_session_id is not distinct from :session and w.branch = :branch
              order by random()
              limit :howMany
            ), gone as (
              delete from evaluation.answer_waiting w
              using chosen c
              where w.survey_id = :survey and w.id = c.id
              returning w.target_id, w.study_session_id, w.answers
            ), mixed as materialized (
              select gen_random_uuid() as id, g.target_id, g.study_session_id, g.answers from gone g order by random()
            ), sheets as (
              insert into evaluation.answer_sheet (survey_id, id, target_id, study_session_id)
              select :survey, m.id, m.target_id, m.study_session_id
              from mixed m
            )
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice, number, words)
            select :survey, m.id, a.question, a.version, a.choice, a.number, a.words
            from mixed m
            cross join lateral jsonb_to_recordset(m.answers)
              as a (question uuid, version integer, choice smallint, number integer, words text)
            """)
        .param("survey", pile.survey())
        .param("target", pile.target(), Types.OTHER)
        .param("session", pile.session(), Types.OTHER)
        .param("branch", pile.branch())
        .param("howMany", howMany)
        .update();
  }

  /** When a survey has ended nothing waits any longer. */
  void tellAll(UUID survey) {
    jdbc.sql(
            """
            with gone as (
              delete from evaluation.answer_waiting w
              where w.survey_id = :survey
              returning w.target_id, w.study_session_id, w.answers
            ), mixed as materialized (
              select gen_random_uuid() as id, g.target_id, g.study_session_id, g.answers from gone g order by random()
            ), sheets as (
              insert into evaluation.answer_sheet (survey_id, id, target_id, study_session_id)
              select :survey, m.id, m.target_id, m.study_session_id
              from mixed m
            )
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice, number, words)
            select :survey, m.id, a.question, a.version, a.choice, a.number, a.words
            from mixed m
            cross join lateral jsonb_to_recordset(m.answers)
              as a (question uuid, version integer, choice smallint, number integer, words text)
            """)
        .param("survey", survey)
        .update();
  }

  /** At once and with a name, as the survey said at its top. */
  void keepSigned(Pile pile, List<GivenAnswer> answers, PersonId person) {
    jdbc.sql(
            """
            with sheet as (
              insert into evaluation.answer_sheet (survey_id, id, target_id)
              values (:survey, gen_random_uuid(), :target)
              returning id
            ), signed as (
              insert into evaluation.sheet_signature (survey_id, sheet_id, person_id)
              select :survey, s.id, :person
              from sheet s
            )
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice, number, words)
            select :survey, s.id, a.question, a.version, a.choice, a.number, a.words
            from sheet s
            cross join lateral jsonb_to_recordset(cast(:answers as jsonb))
              as a (question uuid, version integer, choice smallint, number integer, words text)
            """)
        .param("survey", pile.survey())
        .param("target", pile.target(), Types.OTHER)
        .param("person", person.value())
        .param("answers", json.writeValueAsString(answers))
        .update();
  }
}
