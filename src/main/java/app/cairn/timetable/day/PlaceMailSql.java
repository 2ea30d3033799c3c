package app.cairn.timetable.day;

import app.cairn.timetable.time.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to tell, each once, however often it is asked. */
@Component
class PlaceMailSql {

  record Due(UUID session, String title, Slot slot, String place, String to) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  PlaceMailSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Nobody, where it was taken back before the mails went. */
  @Transactional
  public List<Due> claimMoved(UUID change) {
    return jdbc.sql(
            """
            with moved as (
              select d.id, d.place, d.said_by, s.id as session, s.on_date, s.starts, s.minutes, t.cohort_id,
                concat_ws(', ', coalesce(t.code, t.title), g.name) as title
              from timetable.published_place_of_the_day d
              join timetable.study_session s on s.id = d.study_session_id
              join scheme.published_target t on t.id = s.target_id
              left join timetable.study_group g on g.id = s.study_group_id
              where d.id = :change
            ), concerned as (
              select c.person_id
              from moved m
              join scheme.published_cohort_member c on c.cohort_id = m.cohort_id and c.during @> m.on_date
              union
              select a.person_id
              from moved m
              join timetable.allocation a on a.study_session_id = m.session and upper_inf(a.held)
              where a.person_id <> m.said_by
            ), told as (
              insert into timetable.day_place_mail (day_place_id, person_id, says, told_at)
              select m.id, c.person_id, 'moved', :now
              from moved m
              cross join concerned c
              on conflict do nothing
              returning person_id
            )
            select m.session, m.title, m.on_date, m.starts, m.minutes, m.place, p.email
            from told
            cross join moved m
            join people.published_person p on p.id = told.person_id
            where p.email is not null
            order by p.id
            """)
        .param("change", change)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(PlaceMailSql::due)
        .list();
  }

  /** Those who were told that it is elsewhere; nobody, where it has moved again meanwhile. */
  @Transactional
  public List<Due> claimBack(UUID change) {
    return jdbc.sql(
            """
            with told as (
              insert into timetable.day_place_mail (day_place_id, person_id, says, told_at)
              select x.day_place_id, x.person_id, 'back', :now
              from timetable.day_place_mail x
              join timetable.day_place d on d.id = x.day_place_id
              where x.day_place_id = :change and x.says = 'moved'
                and not exists (
                  select from timetable.published_place_of_the_day later
                  where later.study_session_id = d.study_session_id)
              on conflict do nothing
              returning person_id
            )
            select s.id as session, concat_ws(', ', coalesce(t.code, t.title), g.name) as title, s.on_date, s.starts,
              s.minutes, '' as place, p.email
            from told
            join people.published_person p on p.id = told.person_id
            join timetable.day_place d on d.id = :change
            join timetable.study_session s on s.id = d.study_session_id
            join scheme.published_target t on t.id = s.target_id
            left join timetable.study_group g on g.id = s.study_group_id
            where p.email is not null
            order by p.id
            """)
        .param("change", change)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(PlaceMailSql::due)
        .list();
  }

  private static Due due(ResultSet row, int n) throws SQLException {
    return new Due(
        row.getObject("session", UUID.class),
        row.getString("title"),
        new Slot(
            row.getObject("on_date", LocalDate.class),
            row.getObject("starts", LocalTime.class),
            row.getInt("minutes")),
        row.getString("place"),
        row.getString("email"));
  }
}
