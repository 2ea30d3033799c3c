package app.cairn.timetable.session;

import app.cairn.institution.RoomId;
import app.cairn.leaders.LeaderId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudySessionId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SessionSql {

  private final JdbcClient jdbc;

  SessionSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(StudySessionId session) {
    jdbc.sql("select id from timetable.study_session where id = :session for update")
        .param("session", session.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** The same form sent twice makes one session. */
  boolean add(
      StudySessionId id,
      TargetId target,
      SessionAsked asked,
      ZoneId zone,
      PersonId by,
      Instant now) {
    int added =
        jdbc.sql(
                """
                insert into timetable.study_session
                  (id, target_id, kind, on_date, starts, minutes, during, room_id, listed, made_by, made_at)
                values (:id, :target, :kind, :date, :starts, :minutes, tstzrange(:from, :to), :room, :listed, :by, :now)
                on conflict (institution_id, id) do nothing
                """)
            .param("id", id.value())
            .param("target", target.value())
            .param("kind", asked.kind().name().toLowerCase(Locale.ROOT))
            .param("date", asked.slot().date())
            .param("starts", asked.slot().starts())
            .param("minutes", asked.slot().minutes())
            .param("from", asked.slot().from(zone))
            .param("to", asked.slot().to(zone))
            .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
            .param("listed", asked.listed())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    if (added > 0) {
      book(id);
    }
    return added > 0;
  }

  void move(StudySessionId id, SessionAsked asked, ZoneId zone) {
    jdbc.sql("delete from timetable.room_booking where study_session_id = :id")
        .param("id", id.value())
        .update();
    jdbc.sql(
            """
            update timetable.study_session
            set kind = :kind, on_date = :date, starts = :starts, minutes = :minutes, during = tstzrange(:from, :to),
              room_id = :room, listed = :listed
            where id = :id
            """)
        .param("id", id.value())
        .param("kind", asked.kind().name().toLowerCase(Locale.ROOT))
        .param("date", asked.slot().date())
        .param("starts", asked.slot().starts())
        .param("minutes", asked.slot().minutes())
        .param("from", asked.slot().from(zone))
        .param("to", asked.slot().to(zone))
        .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
        .param("listed", asked.listed())
        .update();
    book(id);
    jdbc.sql(
            """
            update timetable.allocation
            set during = tstzrange(:from, :to)
            where study_session_id = :id and upper_inf(held)
            """)
        .param("id", id.value())
        .param("from", asked.slot().from(zone))
        .param("to", asked.slot().to(zone))
        .update();
  }

  private void book(StudySessionId id) {
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where id = :id and room_id is not null
            """)
        .param("id", id.value())
        .update();
  }

  /** All who are on it, with those among them who co-lead told apart by the caller's capacity. */
  List<LeaderId> coLeaders(StudySessionId session) {
    return jdbc.sql(
            """
            select leader_id
            from timetable.allocation
            where study_session_id = :session and capacity = 'co_leader' and upper_inf(held)
            """)
        .param("session", session.value())
        .query((row, n) -> new LeaderId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Whether the target's module has an exam that is over or under way when the session ends. */
  boolean afterTheExam(TargetId target, SessionAsked asked, ZoneId zone) {
    return jdbc.sql(
            """
            select exists (
              select from scheme.published_target t
              join curriculum.published_exam x on x.unit_offering_id = t.unit_offering_id
              where t.id = :target and lower(x.during) < :to
            )
            """)
        .param("target", target.value())
        .param("to", asked.slot().to(zone))
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
