package app.cairn.leaders.roster;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who could become a leader, and of what. */
@Component
class NewLeaderSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Clock clock;

  NewLeaderSql(JdbcClient jdbc, KeptPlan plan, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.clock = clock;
  }

  record Found(PersonId id, String name, Optional<String> programme, Optional<Integer> year) {}

  /** Students listed today, told apart by programme and year. */
  List<Found> students(String name, int most) {
    return jdbc.sql(
            """
            select p.id, p.name, g.name as programme, r.year_of_study
            from people.published_person p
            left join lateral (
              select x.programme_id, x.year_of_study
              from curriculum.published_programme_registration x
              where x.person_id = p.id and x.during @> cast(:today as date)
              order by x.year_of_study desc
              limit 1
            ) r on true
            left join institution.published_programme g on g.id = r.programme_id
            where p.kind = 'student' and p.listed @> cast(:today as date)
              and (p.name ilike :name or p.email ilike :name)
            order by p.name, p.id
            limit :most
            """)
        .param("today", today())
        .param("name", LeaderRosterSql.like(name))
        .param("most", most)
        .query(NewLeaderSql::found)
        .list();
  }

  Optional<Found> student(PersonId person) {
    return jdbc.sql(
            """
            select p.id, p.name, g.name as programme, r.year_of_study
            from people.published_person p
            left join lateral (
              select x.programme_id, x.year_of_study
              from curriculum.published_programme_registration x
              where x.person_id = p.id and x.during @> cast(:today as date)
              order by x.year_of_study desc
              limit 1
            ) r on true
            left join institution.published_programme g on g.id = r.programme_id
            where p.id = :person and p.kind = 'student' and p.listed @> cast(:today as date)
            """)
        .param("today", today())
        .param("person", person.value())
        .query(NewLeaderSql::found)
        .optional();
  }

  record Choice(
      UUID target, SchemeId scheme, CohortName cohort, boolean passed, boolean courseBased) {}

  /** The targets of the reader's part this year, those whose module the student passed first. */
  List<Choice> choices(Actor actor, PersonId student, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with mine as materialized (
                      select scheme_id, school_id
                      from scheme.published_part
                      where person_id = :actor and during @> cast(:today as date) and role in ('coordinator', 'supervisor')
                    ), passed as materialized (
                      select distinct f.course_unit_id
                      from curriculum.published_result r
                      join curriculum.published_unit_offering f on f.id = r.unit_offering_id
                      where r.person_id = :student and r.outcome = 'passed' and not r.provisional
                    )
                    select t.id, t.scheme_id, t.code, t.title, t.year_of_study, t.cohort_kind = 'course' as course_based,
                      coalesce(t.course_unit_id in (select course_unit_id from passed), false) as passed
                    from scheme.published_target t
                    join institution.published_academic_year y on y.id = t.academic_year_id
                    where t.withdrawn_at is null and y.during @> cast(:today as date)
                      and exists (
                        select from mine m
                        where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
                      )
                    order by passed desc, coalesce(t.code, t.title), t.id
                    limit :most
                    """)
                .param("actor", actor.person().value())
                .param("today", today())
                .param("student", student.value())
                .param("most", most)
                .query(
                    (row, n) ->
                        new Choice(
                            row.getObject("id", UUID.class),
                            new SchemeId(row.getObject("scheme_id", UUID.class)),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            row.getBoolean("passed"),
                            row.getBoolean("course_based")))
                .list());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Found found(ResultSet row, int n) throws SQLException {
    return new Found(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Optional.ofNullable(row.getString("programme")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)));
  }
}
