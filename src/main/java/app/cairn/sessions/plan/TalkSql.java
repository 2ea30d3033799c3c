package app.cairn.sessions.plan;

import app.cairn.platform.PersonId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is said about a plan. */
@Component
class TalkSql {

  private final JdbcClient jdbc;

  TalkSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void comment(CommentId id, StudySessionId session, String words, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.plan_comment (id, study_session_id, words, written_by, written_at)
            values (:id, :session, :words, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("session", session.value())
        .param("words", words)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False where it is not theirs, or not there. */
  boolean takeBack(CommentId id, StudySessionId session, PersonId by) {
    return jdbc.sql(
                """
                delete from sessions.plan_comment
                where id = :id and study_session_id = :session and written_by = :by
                """)
            .param("id", id.value())
            .param("session", session.value())
            .param("by", by.value())
            .update()
        > 0;
  }

  /** False where somebody has asked and nobody has looked. */
  boolean askForALook(StudySessionId session, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.plan_look (study_session_id, asked_by, asked_at)
                values (:session, :by, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void endLook(StudySessionId session) {
    jdbc.sql("delete from sessions.plan_look where study_session_id = :session")
        .param("session", session.value())
        .update();
  }

  void done(StudySessionId session, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.plan_done (study_session_id, said_by, said_at)
            values (:session, :by, :now)
            on conflict do nothing
            """)
        .param("session", session.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void notDone(StudySessionId session) {
    jdbc.sql("delete from sessions.plan_done where study_session_id = :session")
        .param("session", session.value())
        .update();
  }
}
