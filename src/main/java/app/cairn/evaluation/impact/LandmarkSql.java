package app.cairn.evaluation.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how cohorts stood at the end of a teaching week. */
@Repository
class LandmarkSql {

  private final JdbcClient jdbc;

  LandmarkSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * By cohort; without those whose terms have no week of that number. Weeks are those of a
   * delivery's first term, and of the first term of the year for a course. Spans of enrolment come
   * only of those who were not enrolled all the way from that week to the end: they are few.
   */
  Map<UUID, UpToWeek> upTo(int week, Collection<UUID> cohorts, ZoneId zone) {
    var found = new HashMap<UUID, UpToWeek>();
    jdbc.sql(
            """
            with cohort as materialized (
              select c.id, c.unit_offering_id, w.sunday, greatest(w.ends, w.sunday) as ends,
                (w.sunday + 1)::timestamp at time zone :zone as over
              from scheme.published_cohort c
              left join curriculum.published_unit_offering o on o.id = c.unit_offering_id
              cross join lateral (
                select k.monday + 6 as sunday, coalesce(upper(l.during), upper(y.during)) as ends
                from institution.published_term t
                join institution.published_teaching_week k on k.term_id = t.id and k.number = :week
                join institution.published_academic_year y on y.id = t.academic_year_id
                left join institution.published_term l on l.id = o.last_term_id
                where t.id = o.first_term_id or (o.id is null and t.academic_year_id = c.academic_year_id)
                order by lower(t.during), upper(t.during)
                limit 1
              ) w
              where c.id = any(:cohorts)
            ), came as materialized (
              select g.cohort_id, string_agg(uuid_send(g.person_id) || int4send(g.sessions::integer), ''::bytea) as lines
              from (
                select c.id as cohort_id, a.person_id, count(*) as sessions
                from cohort c
                join attendance.published_attendance a on a.cohort_id = c.id
                where lower(a.during) < c.over
                group by c.id, a.person_id) g
              group by g.cohort_id
            ), span as (
              select c.id as cohort_id, e.person_id, lower(e.during) - c.sunday as since, upper(e.during) - c.sunday as until
              from cohort c
              join curriculum.published_enrolment e on e.unit_offering_id = c.unit_offering_id
              where not e.during @> daterange(c.sunday, c.ends)
                and not exists (
                  select from curriculum.published_enrolment other
                  where other.unit_offering_id = e.unit_offering_id
                    and other.person_id = e.person_id
                    and other.during @> daterange(c.sunday, c.ends))
              union all
              select c.id, m.person_id, min(lower(m.during)) - c.sunday, max(upper(m.during)) - c.sunday
              from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.id
              where c.unit_offering_id is null
              group by c.id, c.sunday, m.person_id
              having not bool_or(m.during @> daterange(c.sunday, c.ends))
            ), spans as materialized (
              select s.cohort_id,
                string_agg(uuid_send(s.person_id) || int4send(coalesce(s.since, -9999)) || int4send(coalesce(s.until, 9999)), ''::bytea) as lines
              from span s
              group by s.cohort_id
            )
            select c.id, a.lines as came, s.lines as spans
            from cohort c
            left join came a on a.cohort_id = c.id
            left join spans s on s.cohort_id = c.id
            """)
        .param("week", week)
        .param("zone", zone.getId())
        .param("cohorts", cohorts.toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), upToWeek(row)))
        .list()
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  private static UpToWeek upToWeek(ResultSet row) throws SQLException {
    return UpToWeek.of(row.getBytes("came"), row.getBytes("spans"));
  }
}
