package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads leaders as far as the reader has to do with them. */
@Component
class LeaderRosterSql {

  private static final String LEADERS =
      """
      with mine as materialized (
        select scheme_id, school_id, bool_or(role in ('coordinator', 'supervisor')) as runs
        from scheme.published_part
        where person_id = :actor and during @> cast(:today as date)
        group by scheme_id, school_id
      ), subject as materialized (
        select s.leader_id, coalesce(u.school_id, s.school_id) as school_id, s.course_unit_id,
          coalesce(u.code, o.name) as name
        from leaders.leader_subject s
        left join curriculum.published_course_unit u on u.id = s.course_unit_id
        left join institution.published_school o on o.id = s.school_id
        where upper_inf(s.during) or upper(s.during) > cast(:today as date)
      ), seen as materialized (
        select l.id, l.person_id, l.scheme_id, l.during, bool_or(m.runs) as runs
        from leaders.leader l
        left join subject s on s.leader_id = l.id
        left join mine m on m.scheme_id = l.scheme_id
          and (m.school_id is null or m.school_id = s.school_id or s.leader_id is null)
        where (cast(:leader as uuid) is not null or upper_inf(l.during) or upper(l.during) > cast(:today as date))
          and (cast(:leader as uuid) is null or l.id = :leader)
          and (cast(:unit as text) is null or s.name ilike :unit)
          and (m.scheme_id is not null or cast(:leader as uuid) is not null and l.person_id = :actor)
        group by l.id, l.person_id, l.scheme_id, l.during
      ), named as materialized (
        select s.leader_id, string_agg(distinct s.name, ', ' order by s.name) as subjects
        from subject s
        where s.leader_id in (select id from seen)
        group by s.leader_id
      )
      select e.id, e.person_id, e.scheme_id, e.runs, lower(e.during) as since, upper(e.during) - 1 as until, p.name,
        c.name as scheme_name,
        n.subjects,
        (
          select min(t.on_date) from leaders.trained t
          where t.person_id = e.person_id and t.scheme_id = e.scheme_id and t.kind = 'initial'
        ) as trained,
        count(*) over () as total
      from seen e
      join people.published_person p on p.id = e.person_id
      join scheme.published_scheme c on c.id = e.scheme_id
      left join named n on n.leader_id = e.id
      where cast(:name as text) is null or p.name ilike :name
      order by p.name, e.id
      limit :most offset :after
      """;

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Clock clock;

  LeaderRosterSql(JdbcClient jdbc, KeptPlan plan, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.clock = clock;
  }

  record Line(
      LeaderId id,
      PersonId person,
      SchemeId scheme,
      String schemeName,
      boolean runs,
      LocalDate since,
      Optional<LocalDate> until,
      String name,
      String subjects,
      Optional<LocalDate> trained,
      int total) {}

  List<Line> page(Actor actor, String name, String unit, int most, int after) {
    return plan.asking(
        () ->
            asked(actor)
                .param("name", like(name))
                .param("unit", like(unit))
                .param("most", most)
                .param("after", after)
                .query(LeaderRosterSql::line)
                .list());
  }

  /** Also oneself. */
  Optional<Line> find(LeaderId leader, Actor actor) {
    return plan.asking(
        () -> asked(actor).param("leader", leader.value()).query(LeaderRosterSql::line).optional());
  }

  private JdbcClient.StatementSpec asked(Actor actor) {
    return jdbc.sql(LEADERS)
        .param("actor", actor.person().value())
        .param("today", today())
        .param("leader", null)
        .param("name", null)
        .param("unit", null)
        .param("most", 1)
        .param("after", 0);
  }

  record Subject(
      UUID id,
      String name,
      boolean unit,
      boolean passed,
      boolean awaitsMark,
      Optional<String> evidenceKind,
      Optional<String> evidence,
      Optional<String> allowed,
      LocalDate since) {}

  /** Whether they passed it, never with which mark. */
  List<Subject> subjects(LeaderId leader) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select s.id, coalesce(u.code || ' ' || u.title, o.name) as name, s.course_unit_id is not null as unit,
                      s.evidence_kind, s.evidence, lower(s.during) as since,
                      exists (
                        select from curriculum.published_result r
                        join curriculum.published_unit_offering f on f.id = r.unit_offering_id
                        where f.course_unit_id = s.course_unit_id and r.person_id = l.person_id
                          and r.outcome = 'passed' and not r.provisional
                      ) as passed,
                      exists (
                        select from curriculum.published_enrolment e
                        join curriculum.published_unit_offering f on f.id = e.unit_offering_id
                        where f.course_unit_id = s.course_unit_id and e.person_id = l.person_id
                          and not exists (
                            select from curriculum.published_result r
                            where r.unit_offering_id = e.unit_offering_id and r.person_id = e.person_id
                              and r.outcome is not null and not r.provisional
                          )
                      ) as awaits_mark,
                      (
                        select string_agg(a.reason, '; ' order by a.what) from leaders.allowance a
                        where a.leader_subject_id = s.id
                      ) as allowed
                    from leaders.leader_subject s
                    join leaders.leader l on l.id = s.leader_id
                    left join curriculum.published_course_unit u on u.id = s.course_unit_id
                    left join institution.published_school o on o.id = s.school_id
                    where s.leader_id = :leader and (upper_inf(s.during) or upper(s.during) > cast(:today as date))
                    order by name, s.id
                    """)
                .param("leader", leader.value())
                .param("today", today())
                .query(
                    (row, n) ->
                        new Subject(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getBoolean("unit"),
                            row.getBoolean("passed"),
                            row.getBoolean("awaits_mark"),
                            Optional.ofNullable(row.getString("evidence_kind")),
                            Optional.ofNullable(row.getString("evidence")),
                            Optional.ofNullable(row.getString("allowed")),
                            row.getObject("since", LocalDate.class)))
                .list());
  }

  record Trained(String kind, LocalDate on) {}

  List<Trained> training(Line leader) {
    return jdbc.sql(
            """
            select distinct kind, on_date
            from leaders.trained
            where person_id = :person and scheme_id = :scheme
            order by on_date desc, kind
            limit 50
            """)
        .param("person", leader.person().value())
        .param("scheme", leader.scheme().value())
        .query((row, n) -> new Trained(row.getString(1), row.getObject(2, LocalDate.class)))
        .list();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static @Nullable String like(String words) {
    return words.isBlank()
        ? null
        : "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replace(' ', '%') + "%";
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(
        new LeaderId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        row.getString("scheme_name"),
        row.getBoolean("runs"),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("until", LocalDate.class)),
        row.getString("name"),
        Optional.ofNullable(row.getString("subjects")).orElse(""),
        Optional.ofNullable(row.getObject("trained", LocalDate.class)),
        row.getInt("total"));
  }
}
