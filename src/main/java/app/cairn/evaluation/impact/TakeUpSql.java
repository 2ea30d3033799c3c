package app.cairn.evaluation.impact;

import app.cairn.scheme.CohortName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who came, week by week. */
@Repository
class TakeUpSql {

  private final JdbcClient jdbc;

  TakeUpSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each supported cohort of a year by name, with the weeks in which it had a session. */
  List<TakeUp> of(UUID scheme, UUID year, Reach reach, Instant now, ZoneId zone) {
    var found = new LinkedHashMap<UUID, TakeUp>();
    jdbc.sql(
            """
            with cohort as materialized (
              select distinct t.cohort_id, t.code, t.title, t.year_of_study
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = :year
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
            ), size as materialized (
              select m.cohort_id, count(distinct m.person_id) as members
              from scheme.published_cohort_member m
              where m.cohort_id in (select cohort_id from cohort)
              group by m.cohort_id
            ), came as materialized (
              select r.cohort_id, date_trunc('week', lower(r.during) at time zone :zone)::date as monday,
                count(distinct r.id) as sessions, count(distinct a.person_id) as people, count(a.person_id) as visits
              from attendance.published_register r
              left join attendance.published_attendance a on a.register_id = r.id
              where r.cohort_id in (select cohort_id from cohort)
                and upper(r.during) <= :now
              group by r.cohort_id, monday
            )
            select c.cohort_id, c.code, c.title, c.year_of_study, coalesce(s.members, 0) as members,
              w.monday, w.sessions, w.people, w.visits
            from cohort c
            left join size s on s.cohort_id = c.cohort_id
            left join came w on w.cohort_id = c.cohort_id
            order by c.code, c.title, c.year_of_study, c.cohort_id, w.monday
            """)
        .param("scheme", scheme)
        .param("year", year)
        .param("zone", zone.getId())
        .param("now", Timestamp.from(now))
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(
            row -> {
              var one = found.get(row.getObject("cohort_id", UUID.class));
              if (one == null) {
                one = takeUp(row);
                found.put(row.getObject("cohort_id", UUID.class), one);
              }
              if (row.getObject("monday") != null) {
                one.weeks().add(week(row));
              }
            });
    return List.copyOf(found.values());
  }

  private static TakeUp takeUp(ResultSet row) throws SQLException {
    return new TakeUp(
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        row.getLong("members"),
        new ArrayList<>());
  }

  private static TakeUp.Week week(ResultSet row) throws SQLException {
    return new TakeUp.Week(
        row.getObject("monday", LocalDate.class),
        row.getLong("sessions"),
        row.getLong("people"),
        row.getLong("visits"));
  }
}
