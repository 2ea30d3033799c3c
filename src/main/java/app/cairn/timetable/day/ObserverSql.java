package app.cairn.timetable.day;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ObserverSql {

  private final JdbcClient jdbc;

  ObserverSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Said twice, it is said once. */
  void sitIn(StudySessionId session, PersonId person, Instant now) {
    jdbc.sql(
            """
            insert into timetable.observer (id, study_session_id, person_id, held)
            values (:id, :session, :person, tstzrange(cast(:now as timestamptz), null))
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("session", session.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void stayAway(StudySessionId session, PersonId person, Instant now) {
    jdbc.sql(
            """
            update timetable.observer
            set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
            where study_session_id = :session and person_id = :person and upper_inf(held)
            """)
        .param("session", session.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
