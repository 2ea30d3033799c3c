package app.cairn.evaluation.benchmark;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sums that were given, and what the others came to when it was asked. */
@Repository
class BenchmarkSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  BenchmarkSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What stands given of a year; nothing where nothing is, or where it was taken back. */
  List<Sums> given(UUID scheme, UUID year) {
    return jdbc.sql(
            """
            select s.band, s.students, s.marked, s.marks, s.passed, s.failed, s.withdrawn
            from evaluation.benchmark_gift g
            join evaluation.benchmark_sum s on s.gift_id = g.id
            where g.scheme_id = :scheme
              and g.academic_year_id = :year
              and g.taken_back_at is null
            order by case s.band when 'never' then 0 when 'some' then 1 else 2 end
            """)
        .param("scheme", scheme)
        .param("year", year)
        .query(BenchmarkSql::sums)
        .list();
  }

  private static Sums sums(ResultSet row, int n) throws SQLException {
    return new Sums(
        Band.of(row.getString("band")),
        row.getLong("students"),
        row.getLong("marked"),
        row.getBigDecimal("marks"),
        row.getLong("passed"),
        row.getLong("failed"),
        row.getLong("withdrawn"));
  }

  /** Whether the institution has ever given a year. */
  boolean anythingWasGiven() {
    return jdbc.sql("select exists (select from evaluation.benchmark_gift)")
        .query(Boolean.class)
        .single();
  }

  /** Whether it is given now: not when it stands given already. */
  boolean give(UUID scheme, UUID year, List<Sums> sums, PersonId by) {
    var id = Ids.next();
    int given =
        jdbc.sql(
                """
                insert into evaluation.benchmark_gift (id, scheme_id, academic_year_id, begins, given_by, given_at)
                select :id, :scheme, y.id, extract(year from lower(y.during)), :by, :now
                from institution.published_academic_year y
                where y.id = :year
                on conflict do nothing
                """)
            .param("id", id)
            .param("scheme", scheme)
            .param("year", year)
            .param("by", by.value())
            .param("now", now())
            .update();
    if (given == 1) {
      insert(id, sums);
    }
    return given == 1;
  }

  private void insert(UUID gift, List<Sums> sums) {
    jdbc.sql(
            """
            insert into evaluation.benchmark_sum (gift_id, band, students, marked, marks, passed, failed, withdrawn)
            select :gift, band, students, marked, marks, passed, failed, withdrawn
            from unnest(:bands::text[], :students::bigint[], :marked::bigint[], :marks::numeric[], :passed::bigint[], :failed::bigint[], :withdrawn::bigint[])
              as s (band, students, marked, marks, passed, failed, withdrawn)
            """)
        .param("gift", gift)
        .param("bands", sums.stream().map(one -> one.band().stored()).toArray(String[]::new))
        .param("students", each(sums, Sums::students))
        .param("marked", each(sums, Sums::marked))
        .param("marks", sums.stream().map(Sums::marks).toArray(BigDecimal[]::new))
        .param("passed", each(sums, Sums::passed))
        .param("failed", each(sums, Sums::failed))
        .param("withdrawn", each(sums, Sums::withdrawn))
        .update();
  }

  private static Long[] each(List<Sums> sums, Function<Sums, Long> of) {
    return sums.stream().map(of).toArray(Long[]::new);
  }

  boolean takeBack(UUID scheme, UUID year, PersonId by) {
    return jdbc.sql(
                """
                update evaluation.benchmark_gift
                set taken_back_by = :by, taken_back_at = :now
                where scheme_id = :scheme
                  and academic_year_id = :year
                  and taken_back_at is null
                """)
            .param("scheme", scheme)
            .param("year", year)
            .param("by", by.value())
            .param("now", now())
            .update()
        == 1;
  }

  /** How many others have given the same year. */
  long givers(UUID year) {
    return jdbc.sql(
            """
            select evaluation.benchmark_givers(extract(year from lower(y.during))::integer)
            from institution.published_academic_year y
            where y.id = :year
            """)
        .param("year", year)
        .query(Long.class)
        .single();
  }

  /** What the others came to when it was asked, of whichever scheme. */
  List<Others> answered(UUID year) {
    return jdbc.sql(
            """
            select f.band, f.institutions, f.students, f.mean, f.passed, f.withdrew
            from evaluation.benchmark_figure f
            join institution.published_academic_year y on f.begins = extract(year from lower(y.during))
            where y.id = :year
            order by case f.band when 'never' then 0 when 'some' then 1 else 2 end
            """)
        .param("year", year)
        .query(BenchmarkSql::others)
        .list();
  }

  private static Others others(ResultSet row, int n) throws SQLException {
    return new Others(
        Band.of(row.getString("band")),
        row.getInt("institutions"),
        row.getLong("students"),
        row.getBigDecimal("mean"),
        row.getObject("passed", Integer.class),
        row.getObject("withdrew", Integer.class));
  }

  /** Whether there was an answer to keep: not of too few, and not of one with more than half. */
  boolean ask(UUID year, PersonId by) {
    return jdbc.sql(
                """
                insert into evaluation.benchmark_figure
                  (begins, band, institutions, students, mean, passed, withdrew, asked_by, asked_at)
                select extract(year from lower(y.during)), o.band, o.institutions, o.students, o.mean, o.passed, o.withdrew, :by, :now
                from institution.published_academic_year y
                cross join lateral evaluation.benchmark_of_others(extract(year from lower(y.during))::integer) o
                where y.id = :year
                on conflict do nothing
                """)
            .param("year", year)
            .param("by", by.value())
            .param("now", now())
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
