package app.cairn.sessions.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
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
            select m.id, m.kind, coalesce(c.name, s.name) as whose, m.place, m.on_date, m.starts, m.minutes
            from sessions.meeting m
            join scheme.published_scheme s on s.id = m.scheme_id
            left join institution.published_school c on c.id = m.school_id
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
            select k.id, '' as kind, '' as whose, k.place, k.on_date, k.starts, k.minutes
            from sessions.talk k
            where k.id = :talk
            """)
        .param("talk", talk)
        .query(MeetingMailSql::told)
        .optional();
  }

  private static Told told(ResultSet row, int n) throws SQLException {
    return new Told(
        row.getObject("id", UUID.class),
        MeetingKind.withKey(row.getString("kind")),
        row.getString("whose"),
        row.getString("place"),
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"));
  }
}
