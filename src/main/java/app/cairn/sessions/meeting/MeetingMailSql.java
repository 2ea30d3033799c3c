package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a mail about meetings and talks says. */
@Component
class MeetingMailSql {

  /**
   * @param kind of a meeting; a talk's is a debrief's, and not said
   * @param whose the scheme's name, or the school's whose part it is for
   */
  record Told(
      UUID id,
      MeetingKind kind,
      String whose,
      String place,
      Optional<Integer> places,
      LocalDate date,
      LocalTime starts,
      int minutes) {}

  private final JdbcClient jdbc;

  MeetingMailSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * In the order of time.
   *
   * @param series all that were called with it
   */
  @Transactional(readOnly = true)
  public List<Told> meetings(UUID meeting, boolean series) {
    return jdbc.sql(
            """
            select m.id, m.kind, coalesce(c.name, s.name) as whose, concat_ws(', ', o.name, o.building) as room, m.place, m.places, m.on_date, m.starts, m.minutes
            from sessions.meeting m
            join scheme.published_scheme s on s.id = m.scheme_id
            left join institution.published_school c on c.id = m.school_id
            left join institution.published_room o on o.id = m.room_id
            where m.id = :meeting or :series and m.series_id = :meeting
            order by m.during
            """)
        .param("meeting", meeting)
        .param("series", series)
        .query(MeetingMailSql::told)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Told> talk(UUID talk) {
    return jdbc.sql(
            """
            select k.id, '' as kind, '' as whose, '' as room, k.place, cast(null as integer) as places, k.on_date, k.starts, k.minutes
            from sessions.talk k
            where k.id = :talk
            """)
        .param("talk", talk)
        .query(MeetingMailSql::told)
        .optional();
  }

  /**
   * Times that are offered still and nobody has, in the order of time; a run-through's kind is a
   * follow-up's, so that it is told from a talk.
   */
  @Transactional(readOnly = true)
  public List<Told> offered(Collection<UUID> talks, Instant now) {
    return jdbc.sql(
            """
            select k.id, case k.kind when 'run_through' then 'follow_up' else 'debrief' end as kind, '' as whose, '' as room, k.place,
              cast(null as integer) as places, k.on_date, k.starts, k.minutes
            from sessions.talk k
            where k.id = any(:talks) and lower(k.during) > :now
              and not exists (select from sessions.talk_booking b where b.talk_id = k.id and upper_inf(b.held))
            order by k.during
            """)
        .param("talks", talks.toArray(UUID[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(MeetingMailSql::told)
        .list();
  }

  /** Who leads where the talk is offered, and so may book it. */
  @Transactional(readOnly = true)
  public List<PersonId> whoMayBook(UUID talk, LocalDate today) {
    return jdbc.sql(
            """
            select distinct l.person_id
            from sessions.talk k
            join leaders.published_leads_in l on l.scheme_id = k.scheme_id and l.school_id is not distinct from k.school_id
            where k.id = :talk and l.during @> cast(:today as date)
            """)
        .param("talk", talk)
        .param("today", today)
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  private static Told told(ResultSet row, int n) throws SQLException {
    return new Told(
        row.getObject("id", UUID.class),
        MeetingKind.withKey(row.getString("kind")),
        row.getString("whose"),
        Meeting.where(row.getString("room"), row.getString("place")),
        Optional.ofNullable(row.getObject("places", Integer.class)),
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"));
  }
}
