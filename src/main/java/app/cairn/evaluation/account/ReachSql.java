package app.cairn.evaluation.account;

import app.cairn.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts whom schemes reached, and keeps the totals. */
@Repository
class ReachSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReachSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** From the registers, for each year together and for each of its disciplines. */
  @Transactional(readOnly = true)
  public List<Reached> counted(UUID scheme) {
    return jdbc.sql(
            """
            with target as materialized (
              select distinct t.cohort_id, t.academic_year_id, t.school_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.withdrawn_at is null
            ), came as materialized (
              select t.academic_year_id, t.school_id, a.person_id,
                extract(epoch from upper(r.during) - lower(r.during)) / 3600 as hours
              from target t
              join attendance.published_register r on r.cohort_id = t.cohort_id and r.scheme_id = :scheme
              join attendance.published_attendance a on a.register_id = r.id
              where upper(r.during) <= :now
            )
            select y.name as year_name, coalesce(s.name, '') as discipline, c.students, c.visits, c.hours, false as given
            from (
              select academic_year_id, school_id, grouping(school_id) as together, count(distinct person_id) as students,
                count(*) as visits, round(sum(hours))::bigint as hours
              from came
              group by grouping sets ((academic_year_id), (academic_year_id, school_id))
            ) c
            join institution.published_academic_year y on y.id = c.academic_year_id
            left join institution.published_school s on s.id = c.school_id
            where c.together = 1 or c.school_id is not null
            order by y.name, c.together desc, s.name
            """)
        .param("scheme", scheme)
        .param("now", Timestamp.from(clock.instant()))
        .query(ReachSql::reached)
        .list();
  }

  List<Reached> kept(UUID scheme) {
    return jdbc.sql(
            """
            select k.year_name, k.discipline, k.students, k.visits, k.hours, k.given_by is not null as given
            from evaluation.reach_total k
            where k.scheme_id = :scheme
            order by k.year_name, k.discipline
            """)
        .param("scheme", scheme)
        .query(ReachSql::reached)
        .list();
  }

  private static Reached reached(ResultSet row, int n) throws SQLException {
    return new Reached(
        row.getString("year_name"),
        row.getString("discipline"),
        row.getLong("students"),
        row.getLong("visits"),
        row.getLong("hours"),
        row.getBoolean("given"));
  }

  /** In place of what was given of the same; nothing where nobody came. */
  void give(UUID scheme, Reached one, PersonId by) {
    if (one.students() == 0) {
      jdbc.sql(
              """
              delete from evaluation.reach_total k
              where k.scheme_id = :scheme
                and k.year_name = :year
                and k.discipline = :discipline
                and k.given_by is not null
              """)
          .param("scheme", scheme)
          .param("year", one.yearName())
          .param("discipline", one.discipline())
          .update();
      return;
    }
    jdbc.sql(
            """
            insert into evaluation.reach_total (scheme_id, year_name, discipline, students, visits, hours, given_by, kept_at)
            values (:scheme, :year, :discipline, :students, :visits, :hours, :by, :now)
            on conflict (institution_id, scheme_id, year_name, discipline) do update
            set students = excluded.students, visits = excluded.visits, hours = excluded.hours, given_by = excluded.given_by,
              kept_at = excluded.kept_at
            where reach_total.given_by is not null
            """)
        .param("scheme", scheme)
        .param("year", one.yearName())
        .param("discipline", one.discipline())
        .param("students", one.students())
        .param("visits", one.visits())
        .param("hours", one.hours())
        .param("by", by.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  record Due(UUID scheme, String yearName) {}

  /** Years that ended before a day and of which nothing is kept. */
  List<Due> due(LocalDate before) {
    return jdbc.sql(
            """
            select distinct t.scheme_id as scheme, y.name as year_name
            from scheme.published_target t
            join institution.published_academic_year y on y.id = t.academic_year_id
            where upper(y.during) <= :before
              and y.name ~ '^[0-9]{4}'
              and not exists (
                select from evaluation.reach_total k
                where k.scheme_id = t.scheme_id
                  and k.year_name = y.name
                  and k.given_by is null)
            """)
        .param("before", before)
        .query(new SimplePropertyRowMapper<>(Due.class))
        .list();
  }

  /** What was given makes way for what is kept of the same year. */
  void forgetGiven(UUID scheme, String yearName) {
    jdbc.sql(
            """
            delete from evaluation.reach_total k
            where k.scheme_id = :scheme
              and k.year_name = :year
              and k.given_by is not null
            """)
        .param("scheme", scheme)
        .param("year", yearName)
        .update();
  }

  void keep(UUID scheme, Reached one) {
    jdbc.sql(
            """
            insert into evaluation.reach_total (scheme_id, year_name, discipline, students, visits, hours, kept_at)
            values (:scheme, :year, :discipline, :students, :visits, :hours, :now)
            on conflict do nothing
            """)
        .param("scheme", scheme)
        .param("year", one.yearName())
        .param("discipline", one.discipline())
        .param("students", one.students())
        .param("visits", one.visits())
        .param("hours", one.hours())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
