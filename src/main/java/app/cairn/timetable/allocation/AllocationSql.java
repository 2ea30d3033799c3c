package app.cairn.timetable.allocation;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.timetable.AllocationId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AllocationSql {

  private final JdbcClient jdbc;

  AllocationSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sessions are locked in the order of their ids, always before anything that hangs on them. */
  void lock(Collection<StudySessionId> sessions) {
    jdbc.sql(
            """
            select id
            from timetable.study_session
            where id = any(cast(:sessions as uuid[]))
            order by id
            for update
            """)
        .param("sessions", ids(sessions))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  List<StudySessionId> remainingOf(StudyGroupId group, LocalDate today) {
    return jdbc.sql(
            """
            select s.id
            from timetable.study_session s
            where s.study_group_id = :group and s.on_date >= :today
              and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
            order by s.on_date, s.id
            """)
        .param("group", group.value())
        .param("today", today)
        .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
        .list();
  }

  boolean isCancelled(StudySessionId session) {
    return jdbc.sql(
            """
            select exists (
              select from timetable.session_cancellation where study_session_id = :session)
            """)
        .param("session", session.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** Where the leader stands already, so that asking twice is asking once. */
  Set<StudySessionId> heldAs(
      Capacity capacity, LeaderId leader, Collection<StudySessionId> sessions) {
    return Set.copyOf(
        jdbc.sql(
                """
                select study_session_id
                from timetable.allocation
                where study_session_id = any(cast(:sessions as uuid[]))
                  and leader_id = :leader and capacity = :capacity and upper_inf(held)
                """)
            .param("sessions", ids(sessions))
            .param("leader", leader.value())
            .param("capacity", capacity.name().toLowerCase(Locale.ROOT))
            .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
            .list());
  }

  /** Another capacity than before replaces the one before. */
  void releaseFrom(PersonId person, Collection<StudySessionId> sessions, Instant now) {
    jdbc.sql(
            """
            update timetable.allocation
            set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
            where study_session_id = any(cast(:sessions as uuid[])) and person_id = :person and upper_inf(held)
            """)
        .param("sessions", ids(sessions))
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Whoever was faster keeps the leader; the answer holds the sessions that were not taken
   * elsewhere.
   */
  Set<StudySessionId> put(
      LeaderId leader,
      PersonId person,
      Capacity capacity,
      Collection<StudySessionId> sessions,
      PersonId by,
      Instant now) {
    return Set.copyOf(
        jdbc.sql(
                """
                insert into timetable.allocation (id, study_session_id, leader_id, person_id, capacity, during, held, made_by)
                select n.id, s.id, :leader, :person, :capacity, s.during, tstzrange(cast(:now as timestamptz), null), :by
                from unnest(cast(:ids as uuid[]), cast(:sessions as uuid[])) as n (id, session_id)
                join timetable.study_session s on s.id = n.session_id
                on conflict do nothing
                returning study_session_id
                """)
            .param("leader", leader.value())
            .param("person", person.value())
            .param("capacity", capacity.name().toLowerCase(Locale.ROOT))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .param("ids", sessions.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
            .param("sessions", ids(sessions))
            .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
            .list());
  }

  record Held(StudySessionId session, String name) {}

  Optional<Held> heldBy(AllocationId allocation) {
    return jdbc.sql(
            """
            select a.study_session_id, p.name
            from timetable.allocation a
            join people.published_person p on p.id = a.person_id
            where a.id = :allocation
            """)
        .param("allocation", allocation.value())
        .query(
            (row, n) ->
                new Held(new StudySessionId(row.getObject(1, UUID.class)), row.getString(2)))
        .optional();
  }

  boolean release(AllocationId allocation, Instant now) {
    return jdbc.sql(
                """
                update timetable.allocation
                set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
                where id = :allocation and upper_inf(held)
                """)
            .param("allocation", allocation.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private static UUID[] ids(Collection<StudySessionId> sessions) {
    return sessions.stream().map(StudySessionId::value).toArray(UUID[]::new);
  }
}
