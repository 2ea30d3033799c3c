package app.cairn.sessions.observation;

import app.cairn.platform.PersonId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ObservationSql {

  private final JdbcClient jdbc;

  ObservationSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As each observer's stands, an emptied one too. */
  List<Feedback> of(StudySessionId session) {
    return jdbc.sql(
            """
            select distinct on (p.name, f.written_by) f.written_by, p.name, f.version, f.went_well, f.to_try
            from sessions.observation_feedback f
            join people.published_person p on p.id = f.written_by
            where f.study_session_id = :session
            order by p.name, f.written_by, f.version desc
            """)
        .param("session", session.value())
        .query(
            (row, n) ->
                new Feedback(
                    new PersonId(row.getObject("written_by", UUID.class)),
                    row.getString("name"),
                    row.getInt("version"),
                    row.getString("went_well"),
                    row.getString("to_try")))
        .list();
  }

  /** False where that version was written meanwhile. */
  boolean write(
      StudySessionId session,
      PersonId by,
      int version,
      String wentWell,
      String toTry,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.observation_feedback (study_session_id, written_by, version, went_well, to_try, written_at)
                values (:session, :by, :version, :wentWell, :toTry, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("by", by.value())
            .param("version", version)
            .param("wentWell", wentWell)
            .param("toTry", toTry)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
