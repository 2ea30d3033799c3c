package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import app.cairn.sessions.meeting.Meeting.Invited;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom meetings are for as things stand today, and who keeps their registers. */
@Component
class InvitedSql {

  private record Found(UUID meeting, Invited invited) {}

  private final JdbcClient jdbc;

  InvitedSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Leaders, organisers and staff whom each is for; the training before the first session is for
   * leaders who have not had it.
   */
  @Transactional(readOnly = true)
  public Map<UUID, Set<PersonId>> to(Collection<UUID> meetings, LocalDate today) {
    var people = nobody(meetings);
    found(meetings, today)
        .forEach(
            one ->
                people
                    .computeIfAbsent(one.meeting(), _ -> new HashSet<>())
                    .add(one.invited().id()));
    return people;
  }

  /** The same of one, by name. */
  List<Invited> to(MeetingId meeting, LocalDate today) {
    return found(List.of(meeting.value()), today).stream().map(Found::invited).toList();
  }

  private List<Found> found(Collection<UUID> meetings, LocalDate today) {
    return jdbc.sql(
            """
            with asked as (
              select m.id, m.scheme_id, m.school_id, m.kind, m.on_date
              from sessions.meeting m
              where m.id = any(:meetings)
            ), invited as (
              select a.id, r.person_id
              from asked a
              join scheme.published_part r on r.scheme_id = a.scheme_id
                and (r.school_id is null or a.school_id is null or r.school_id = a.school_id)
              where r.role in ('coordinator', 'supervisor', 'student_organiser') and r.during @> cast(:today as date)
              union
              select a.id, l.person_id
              from asked a
              join leaders.published_leads_in l on l.scheme_id = a.scheme_id and l.school_id is not distinct from a.school_id
              where l.during @> cast(:today as date)
                and (a.kind <> 'training' or not exists (
                  select from leaders.published_training_done t
                  where t.scheme_id = a.scheme_id and t.person_id = l.person_id and t.kind = 'initial' and t.on_date < a.on_date))
            )
            select i.id, p.id as person_id, p.name
            from invited i
            join people.published_person p on p.id = i.person_id
            order by p.name, p.id
            """)
        .param("meetings", meetings.toArray(UUID[]::new))
        .param("today", today)
        .query(
            (row, n) ->
                new Found(
                    row.getObject("id", UUID.class),
                    new Invited(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"))))
        .list();
  }

  /** Those who coordinate the part, and whoever called the meeting while they run it. */
  Map<UUID, Set<PersonId>> keepersOf(Collection<UUID> meetings, LocalDate today) {
    var people = nobody(meetings);
    jdbc.sql(
            """
            select distinct m.id, r.person_id
            from sessions.meeting m
            join scheme.published_part r on r.scheme_id = m.scheme_id
              and (r.school_id is null or r.school_id = m.school_id)
            where m.id = any(:meetings)
              and r.during @> cast(:today as date)
              and (r.role = 'coordinator' or r.role = 'supervisor' and r.person_id = m.made_by)
            """)
        .param("meetings", meetings.toArray(UUID[]::new))
        .param("today", today)
        .query(
            row -> {
              people
                  .computeIfAbsent(row.getObject("id", UUID.class), _ -> new HashSet<>())
                  .add(new PersonId(row.getObject("person_id", UUID.class)));
            });
    return people;
  }

  /** Those that will take place from the first day to the last. */
  Map<UUID, MeetingKind> between(LocalDate first, LocalDate last) {
    var meetings = new HashMap<UUID, MeetingKind>();
    jdbc.sql(
            """
            select m.id, m.kind
            from sessions.meeting m
            where m.on_date between :first and :last
              and not exists (select from sessions.meeting_cancellation x where x.meeting_id = m.id)
            """)
        .param("first", first)
        .param("last", last)
        .query(
            row -> {
              meetings.put(
                  row.getObject("id", UUID.class), MeetingKind.withKey(row.getString("kind")));
            });
    return meetings;
  }

  /** One that nobody is left for is there all the same. */
  private static Map<UUID, Set<PersonId>> nobody(Collection<UUID> meetings) {
    var people = new HashMap<UUID, Set<PersonId>>();
    meetings.forEach(one -> people.put(one, new HashSet<>()));
    return people;
  }
}
