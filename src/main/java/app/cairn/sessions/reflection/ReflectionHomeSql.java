package app.cairn.sessions.reflection;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the home pages say of reflections. */
@Component
class ReflectionHomeSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  ReflectionHomeSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * @param by who has a word to say; empty where the reader writes themselves
   * @param all how many there are
   */
  record Row(UUID session, CohortName cohort, LocalDate date, String by, int all) {}

  /** What a person has led in the last week and nobody has written about, the latest first. */
  List<Row> fresh(PersonId person, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with led as materialized (
                      select s.id, s.target_id, s.on_date, s.during, count(*) over () as of_all
                      from timetable.published_allocation a
                      join timetable.published_study_session s on s.id = a.study_session_id
                      where a.person_id = :person and a.capacity <> 'observing'
                        and s.on_date between cast(:today as date) - 7 and cast(:today as date)
                        and upper(s.during) <= :now and s.cancelled_at is null
                        and not exists (select from sessions.reflection_text r where r.study_session_id = s.id)
                        and not exists (select from sessions.reflection_topic r where r.study_session_id = s.id)
                      order by lower(s.during) desc, s.id
                      limit :most
                    )
                    select s.id, t.code, t.title, t.year_of_study, s.on_date, '' as by, s.of_all
                    from led s
                    join scheme.published_target t on t.id = s.target_id
                    order by lower(s.during) desc, s.id
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ReflectionHomeSql::row)
                .list());
  }

  /**
   * Words of leaders to whoever runs the part, of the last four weeks, that nobody has read; none
   * about students whom the reader teaches, marks or tutors.
   */
  List<Row> unread(PersonId person, LocalDate today, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with parts as materialized (
                      select c.scheme_id, c.school_id
                      from scheme.published_part c
                      where c.person_id = :person and c.role in ('coordinator', 'supervisor') and c.during @> cast(:today as date)
                    ), unread as materialized (
                      select k.study_session_id, k.written_by, k.written_at
                      from sessions.published_coordinator_word k
                      where k.words <> '' and not exists (
                        select from sessions.coordinator_word_read d
                        where d.study_session_id = k.study_session_id and d.written_by = k.written_by and d.version = k.version)
                    )
                    select s.id, t.code, t.title, t.year_of_study, s.on_date, coalesce(p.name, '') as by, count(*) over () as of_all
                    from unread k
                    join timetable.published_study_session s on s.id = k.study_session_id
                    join scheme.published_target t on t.id = s.target_id
                    left join people.published_person p on p.id = k.written_by
                    where s.on_date > cast(:today as date) - 28
                      and exists (
                        select from parts c
                        where c.scheme_id = t.scheme_id and (c.school_id is null or c.school_id = t.school_id))
                      and not exists (
                        select from curriculum.published_teaches x
                        join scheme.published_cohort_member m on m.person_id = x.student_id and m.cohort_id = t.cohort_id
                        where x.staff_id = :person
                          and x.during && daterange(cast(cast(:today as date) - interval '1 year' as date), null))
                    order by k.written_at, s.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("most", most)
                .query(ReflectionHomeSql::row)
                .list());
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        row.getObject("on_date", LocalDate.class),
        row.getString("by"),
        row.getInt("of_all"));
  }
}
