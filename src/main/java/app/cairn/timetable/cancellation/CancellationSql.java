package app.cairn.timetable.cancellation;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CancellationSql {

  private final JdbcClient jdbc;

  CancellationSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(StudySessionId session) {
    jdbc.sql("select id from timetable.study_session where id = :session for update")
        .param("session", session.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** The session gives its room and its leaders back. */
  boolean cancel(StudySessionId session, String reason, PersonId by, Instant now) {
    int fresh =
        jdbc.sql(
                """
                insert into timetable.session_cancellation (study_session_id, reason, cancelled_by, cancelled_at)
                values (:session, :reason, :by, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("reason", reason)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    if (fresh == 0) {
      return false;
    }
    jdbc.sql("delete from timetable.room_booking where study_session_id = :session")
        .param("session", session.value())
        .update();
    jdbc.sql(
            """
            update timetable.allocation
            set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
            where study_session_id = :session and upper_inf(held)
            """)
        .param("session", session.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }

  Optional<Instant> cancelledAt(StudySessionId session) {
    return jdbc.sql(
            """
            select cancelled_at
            from timetable.session_cancellation
            where study_session_id = :session
            """)
        .param("session", session.value())
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  void uncancel(StudySessionId session) {
    jdbc.sql("delete from timetable.session_cancellation where study_session_id = :session")
        .param("session", session.value())
        .update();
  }

  /** Takes the room again; when somebody else has it meanwhile, the session goes on without one. */
  boolean bookAgain(StudySessionId session) {
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where id = :session and room_id is not null
            on conflict do nothing
            """)
        .param("session", session.value())
        .update();
    return jdbc.sql(
                """
                update timetable.study_session s
                set room_id = null
                where s.id = :session and s.room_id is not null
                  and not exists (select from timetable.room_booking b where b.study_session_id = s.id)
                """)
            .param("session", session.value())
            .update()
        == 0;
  }

  /**
   * Puts back on whom the cancellation took off; the answer names those who lead elsewhere by now.
   */
  List<String> putBack(StudySessionId session, Instant cancelledAt, PersonId by, Instant now) {
    var released =
        jdbc.sql(
                """
                select id
                from timetable.allocation
                where study_session_id = :session and upper(held) = :at
                """)
            .param("session", session.value())
            .param("at", cancelledAt.atOffset(ZoneOffset.UTC))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    jdbc.sql(
            """
            insert into timetable.allocation (id, study_session_id, leader_id, person_id, capacity, during, held, made_by)
            select n.id, a.study_session_id, a.leader_id, a.person_id, a.capacity, s.during,
              tstzrange(cast(:now as timestamptz), null), :by
            from unnest(cast(:fresh as uuid[]), cast(:released as uuid[])) as n (id, released)
            join timetable.allocation a on a.id = n.released
            join timetable.study_session s on s.id = a.study_session_id
            on conflict do nothing
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("fresh", released.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("released", released.toArray(UUID[]::new))
        .update();
    return jdbc.sql(
            """
            select p.name
            from timetable.allocation a
            join people.published_person p on p.id = a.person_id
            where a.id = any(cast(:released as uuid[]))
              and not exists (
                select from timetable.allocation b
                where b.study_session_id = a.study_session_id and b.person_id = a.person_id and upper_inf(b.held)
              )
            order by p.name
            """)
        .param("released", released.toArray(UUID[]::new))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
