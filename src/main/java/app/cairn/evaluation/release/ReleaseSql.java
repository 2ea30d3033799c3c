package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearCells;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps releases as they were made. */
@Repository
class ReleaseSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReleaseSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Released(UUID id, UUID scheme, UUID year, String name, String yearName, Instant at) {}

  /** What was released that a release could be subtracted from. */
  enum Before {
    THIS_YEAR,
    SAME_COHORTS,
    NEITHER
  }

  /** One release of a year at a time, so that no two share a cohort unseen by each other. */
  void alone(UUID year) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('release ' || cast(:year as text), 0))")
        .param("year", year)
        .query((row, n) -> n)
        .single();
  }

  /** A cohort that two schemes support has the same results in both. */
  Before before(YearCells year) {
    return jdbc.sql(
            """
            select r.scheme_id = :scheme as same
            from evaluation.release r
            where r.academic_year_id = :year
              and (r.scheme_id = :scheme or exists (
                select from scheme.published_target t
                where t.scheme_id = r.scheme_id
                  and t.academic_year_id = r.academic_year_id
                  and t.cohort_id = any(:cohorts)))
            order by same desc
            limit 1
            """)
        .param("scheme", year.scheme())
        .param("year", year.year())
        .param("cohorts", year.cohorts().toArray(UUID[]::new))
        .query(Boolean.class)
        .optional()
        .map(same -> same ? Before.THIS_YEAR : Before.SAME_COHORTS)
        .orElse(Before.NEITHER);
  }

  /**
   * Whether a cohort that was supported has nothing yet, or more than one in twenty of those who
   * stayed to its end have no outcome: released once, they would stay out.
   */
  boolean awaits(YearCells year) {
    return jdbc.sql(
            """
            with cohort as materialized (
              select distinct t.cohort_id, t.cohort_kind, t.unit_offering_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = :year
                and t.withdrawn_at is null
            ), ended as materialized (
              select c.cohort_id, r.person_id
              from cohort c
              join curriculum.published_result r on r.unit_offering_id = c.unit_offering_id and r.outcome is not null
              union
              select c.cohort_id, m.person_id
              from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.cohort_id
              join curriculum.published_programme_registration r
                on r.person_id = m.person_id and r.academic_year_id = :year and r.progression is not null
              where c.cohort_kind = 'course'
            ), member as materialized (
              select m.cohort_id, m.person_id, max(coalesce(upper(m.during), 'infinity')) as until
              from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.cohort_id
              group by m.cohort_id, m.person_id
            ), stayed as (
              select m.cohort_id, m.person_id, m.until = max(m.until) over (partition by m.cohort_id) as stayed
              from member m
            )
            select exists (select from cohort where cohort_id <> all(:cohorts))
              or exists (
                select from stayed s
                left join ended e on e.cohort_id = s.cohort_id and e.person_id = s.person_id
                where s.stayed
                group by s.cohort_id
                having 20 * count(*) filter (where e.person_id is null) > count(*))
            """)
        .param("scheme", year.scheme())
        .param("year", year.year())
        .param("cohorts", year.cohorts().toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /** The latest year first. */
  List<Released> latest(int many) {
    return jdbc.sql(
            """
            select r.id, r.scheme_id, r.academic_year_id, s.name, y.name as year_name, r.released_at
            from evaluation.release r
            join scheme.published_scheme s on s.id = r.scheme_id
            join institution.published_academic_year y on y.id = r.academic_year_id
            order by y.during desc, s.name, r.id
            limit :many
            """)
        .param("many", many)
        .query(ReleaseSql::released)
        .list();
  }

  Optional<Released> of(YearCells year) {
    return jdbc.sql(
            """
            select r.id, r.scheme_id, r.academic_year_id, s.name, y.name as year_name, r.released_at
            from evaluation.release r
            join scheme.published_scheme s on s.id = r.scheme_id
            join institution.published_academic_year y on y.id = r.academic_year_id
            where r.scheme_id = :scheme
              and r.academic_year_id = :year
            """)
        .param("scheme", year.scheme())
        .param("year", year.year())
        .query(ReleaseSql::released)
        .optional();
  }

  private static Released released(ResultSet row, int n) throws SQLException {
    return new Released(
        row.getObject("id", UUID.class),
        row.getObject("scheme_id", UUID.class),
        row.getObject("academic_year_id", UUID.class),
        row.getString("name"),
        row.getString("year_name"),
        row.getTimestamp("released_at").toInstant());
  }

  Map<UUID, List<Release.Cell>> cells(Collection<UUID> releases) {
    var cells = new HashMap<UUID, List<Release.Cell>>();
    jdbc.sql(
            """
            select c.release_id, c.figures, c.row_number, c.column_number, c.row_label, c.column_label, c.value
            from evaluation.release_cell c
            where c.release_id = any(:releases)
            order by c.release_id, case c.figures when 'students' then 0 when 'mean' then 1 else 2 end, c.row_number, c.column_number
            """)
        .param("releases", releases.toArray(UUID[]::new))
        .query(
            row -> {
              cells
                  .computeIfAbsent(row.getObject("release_id", UUID.class), _ -> new ArrayList<>())
                  .add(
                      new Release.Cell(
                          Release.Figures.valueOf(
                              row.getString("figures").toUpperCase(Locale.ROOT)),
                          row.getInt("row_number"),
                          row.getInt("column_number"),
                          row.getString("row_label"),
                          row.getString("column_label"),
                          row.getBigDecimal("value")));
            });
    return cells;
  }

  /** Whether it is kept: not when the year was released before. */
  boolean keep(UUID scheme, UUID year, Release release, Actor actor) {
    var id = Ids.next();
    int kept =
        jdbc.sql(
                """
                insert into evaluation.release (id, scheme_id, academic_year_id, released_by, released_at)
                values (:id, :scheme, :year, :by, :now)
                on conflict on constraint a_year_is_released_once do nothing
                """)
            .param("id", id)
            .param("scheme", scheme)
            .param("year", year)
            .param("by", actor.person().value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (kept == 1) {
      insert(id, release.cells());
    }
    return kept == 1;
  }

  private void insert(UUID id, List<Release.Cell> cells) {
    jdbc.sql(
            """
            insert into evaluation.release_cell (release_id, figures, row_number, column_number, row_label, column_label, value)
            select :release, figures, row_number, column_number, row_label, column_label, value
            from unnest(:figures::text[], :rows::integer[], :columns::integer[], :rowLabels::text[], :columnLabels::text[], :values::numeric[])
              as c (figures, row_number, column_number, row_label, column_label, value)
            """)
        .param("release", id)
        .param(
            "figures",
            cells.stream()
                .map(one -> one.figures().name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new))
        .param("rows", cells.stream().map(Release.Cell::row).toArray(Integer[]::new))
        .param("columns", cells.stream().map(Release.Cell::column).toArray(Integer[]::new))
        .param("rowLabels", cells.stream().map(Release.Cell::rowLabel).toArray(String[]::new))
        .param("columnLabels", cells.stream().map(Release.Cell::columnLabel).toArray(String[]::new))
        .param("values", cells.stream().map(Release.Cell::value).toArray(BigDecimal[]::new))
        .update();
  }
}
