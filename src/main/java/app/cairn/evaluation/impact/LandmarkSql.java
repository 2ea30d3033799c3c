package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads how cohorts stood at the end of a teaching week, who went on afterwards, and with which
 * class of degree they have finished since.
 */
@Repository
class LandmarkSql {

  private final JdbcClient jdbc;

  LandmarkSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * By cohort; without those whose terms have no week of that number. Weeks are those of a
   * delivery's first term, and of the first term of the year for a course. Somebody goes on to the
   * next term of a year whose registration runs on its first day, and to the next year who is
   * registered then, or of whom the year's end says so. Spans of enrolment come only of those who
   * were not enrolled all the way from that week to the end: they are few. Degrees are known of
   * every cohort; somebody with two counts by the earlier.
   */
  Afterwards upTo(int week, Collection<UUID> of, LocalDate today, ZoneId zone) {
    var cohorts = new ArrayList<Cohort>();
    var registered = new HashMap<UUID, Map<UUID, Registered>>();
    var degrees = new HashMap<UUID, Map<UUID, Boolean>>();
    jdbc.sql(
            """
            with cohort as materialized (
              select c.id, c.unit_offering_id, c.academic_year_id, w.sunday, w.begins, greatest(w.ends, w.sunday) as ends,
                (w.sunday + 1)::timestamp at time zone :zone as over,
                (
                  select min(lower(n.during)) from institution.published_term n
                  where n.academic_year_id = c.academic_year_id
                    and lower(n.during) >= w.ends
                    and lower(n.during) <= :today
                ) as next_term,
                (
                  select n.id from institution.published_academic_year n
                  where lower(n.during) >= w.year_ends
                  order by n.during
                  limit 1
                ) as next_year_id
              from scheme.published_cohort c
              left join curriculum.published_unit_offering o on o.id = c.unit_offering_id
              cross join lateral (
                select k.monday + 6 as sunday, lower(t.during) as begins, coalesce(upper(l.during), upper(y.during)) as ends,
                  upper(y.during) as year_ends
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
                and m.cohort_id = any(array(select k.id from cohort k where k.unit_offering_id is null))
              where c.unit_offering_id is null
              group by c.id, c.sunday, m.person_id
              having not bool_or(m.during @> daterange(c.sunday, c.ends))
            ), spans as materialized (
              select s.cohort_id,
                string_agg(uuid_send(s.person_id) || int4send(coalesce(s.since, -9999)) || int4send(coalesce(s.until, 9999)), ''::bytea) as lines
              from span s
              group by s.cohort_id
            ), member as (
              select r.person_id from cohort c
              join curriculum.published_result r on r.unit_offering_id = c.unit_offering_id
              union
              select m.person_id from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.id
                and m.cohort_id = any(array(select k.id from cohort k where k.unit_offering_id is null))
              where c.unit_offering_id is null
            ), registered as (
              select y.academic_year_id, r.person_id,
                max(upper(r.during)) filter (where r.academic_year_id = y.academic_year_id) as until,
                case when bool_or(r.academic_year_id = y.next_year_id) then 1
                  when bool_or(r.progression in ('progressed', 'repeating', 'completed')) then 1
                  when bool_or(r.progression = 'left') then 2
                  else 0 end as went_on
              from (select distinct academic_year_id, next_year_id from cohort) y
              join curriculum.published_programme_registration r on r.academic_year_id in (y.academic_year_id, y.next_year_id)
              where r.person_id in (select person_id from member)
              group by y.academic_year_id, r.person_id
            ), degree as (
              select distinct on (y.id, r.person_id) y.id as academic_year_id, r.person_id, r.degree_class in ('first', 'upper_second') as good
              from institution.published_academic_year y
              join institution.published_academic_year n on lower(n.during) >= lower(y.during)
              join curriculum.published_programme_registration r on r.academic_year_id = n.id
              where y.id in (select c.academic_year_id from scheme.published_cohort c where c.id = any(:cohorts))
                and r.degree_class in ('first', 'upper_second', 'lower_second', 'third')
              order by y.id, r.person_id, lower(n.during), r.degree_class
            )
            select c.id, c.academic_year_id, c.begins, c.ends, c.next_term, a.lines as came, s.lines as spans,
              null::bytea as degrees
            from cohort c
            left join came a on a.cohort_id = c.id
            left join spans s on s.cohort_id = c.id
            union all
            select null, g.academic_year_id, null, null, null, null,
              string_agg(uuid_send(g.person_id) || int4send(coalesce(g.until - date '2000-01-01', 0)) || int4send(g.went_on), ''::bytea), null
            from registered g
            group by g.academic_year_id
            union all
            select null, d.academic_year_id, null, null, null, null, null,
              string_agg(uuid_send(d.person_id) || int4send(d.good::integer), ''::bytea)
            from degree d
            group by d.academic_year_id
            """)
        .param("week", week)
        .param("zone", zone.getId())
        .param("today", today)
        .param("cohorts", of.toArray(UUID[]::new))
        .query(
            row -> {
              var year = row.getObject("academic_year_id", UUID.class);
              byte[] finished = row.getBytes("degrees");
              if (finished != null) {
                degrees.put(year, Degrees.ofYear(finished));
              } else if (row.getObject("id", UUID.class) == null) {
                registered.put(year, Registered.of(row.getBytes("spans")));
              } else {
                cohorts.add(new Cohort(row.getObject("id", UUID.class), year, stood(row)));
              }
            });
    return new Afterwards(
        cohorts.stream()
            .collect(
                toMap(
                    Cohort::id,
                    one -> one.stood().and(registered.getOrDefault(one.year(), Map.of())))),
        new Degrees(degrees));
  }

  private record Cohort(UUID id, UUID year, UpToWeek stood) {}

  private static UpToWeek stood(ResultSet row) throws SQLException {
    return UpToWeek.of(
        row.getObject("begins", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getObject("next_term", LocalDate.class),
        row.getBytes("came"),
        row.getBytes("spans"));
  }
}
