package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who came, and their marks, group by group of the fields that are switched on. */
@Repository
class EquitySql {

  private final JdbcClient jdbc;

  EquitySql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Each field that is switched on, with its groups as they stand today: the number of students and
   * of marks, their mean and deviation, by band of attendance. A student in two deliveries counts
   * in each; whoever withdrew has no mark; of several attempts the first counts.
   *
   * @param from the least number of sessions of each band
   */
  List<EquityField> of(
      UUID scheme, List<UUID> years, Reach reach, List<Integer> from, LocalDate today) {
    var fields = new LinkedHashMap<String, EquityField>();
    jdbc.sql(
            """
            with cohort as materialized (
              select distinct t.cohort_id, t.cohort_kind, t.unit_offering_id, t.academic_year_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = any(:years)
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
            ), member as materialized (
              select distinct m.cohort_id, m.person_id
              from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.cohort_id
            ), came as materialized (
              select a.cohort_id, a.person_id, count(*) as sessions
              from attendance.published_attendance a
              where a.cohort_id in (select cohort_id from cohort)
              group by a.cohort_id, a.person_id
            ), marked as materialized (
              select distinct on (c.cohort_id, r.person_id) c.cohort_id, r.person_id,
                case when r.outcome is distinct from 'withdrawn' then r.mark end as mark
              from cohort c
              join curriculum.published_result r on r.unit_offering_id = c.unit_offering_id
              order by c.cohort_id, r.person_id, r.attempt
            ), course as materialized (
              select c.cohort_id, r.person_id, max(r.year_mark) as mark
              from cohort c
              join member m on m.cohort_id = c.cohort_id
              join curriculum.published_programme_registration r
                on r.person_id = m.person_id and r.academic_year_id = c.academic_year_id
              where c.cohort_kind = 'course' and r.progression is distinct from 'left'
              group by c.cohort_id, r.person_id
            ), line as materialized (
              select m.cohort_id, m.person_id, coalesce(k.mark, y.mark) as mark,
                width_bucket(coalesce(a.sessions, 0)::integer, cast(:from as integer[])) - 1 as band
              from member m
              left join came a on a.cohort_id = m.cohort_id and a.person_id = m.person_id
              left join marked k on k.cohort_id = m.cohort_id and k.person_id = m.person_id
              left join course y on y.cohort_id = m.cohort_id and y.person_id = m.person_id
            )
            select f.field, f.purpose, v.value, l.band, count(*) as students, count(l.mark) as marks,
              avg(l.mark) as mean, stddev_samp(l.mark) as deviation
            from people.published_equity_field f
            cross join line l
            left join people.published_equity_value v
              on v.field = f.field and v.person_id = l.person_id and v.during @> :today
            group by f.field, f.purpose, v.value, l.band
            order by f.field, v.value nulls last, l.band
            """)
        .param("scheme", scheme)
        .param("today", today)
        .param("years", years.toArray(UUID[]::new))
        .param("from", from.toArray(Integer[]::new))
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(
            row -> {
              String name = row.getString("field");
              String purpose = row.getString("purpose");
              var field =
                  fields.computeIfAbsent(
                      name, _ -> new EquityField(name, purpose, new ArrayList<>()));
              double deviation = row.getDouble("deviation");
              long marks = row.getLong("marks");
              field
                  .group(Optional.ofNullable(row.getString("value")), from.size())
                  .put(
                      row.getInt("band"),
                      new EquityField.Cell(
                          row.getLong("students"),
                          marks == 0
                              ? Moments.nobody(0)
                              : Moments.printed(
                                  marks, row.getDouble("mean"), marks < 2 ? 0 : deviation)));
            });
    return List.copyOf(fields.values());
  }
}
