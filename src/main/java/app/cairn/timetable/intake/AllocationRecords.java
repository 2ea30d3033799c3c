package app.cairn.timetable.intake;

import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who led, shadowed or observed which session. Nobody is in two places at once, not even in a file.
 */
@Configuration(proxyBeanMethods = false)
class AllocationRecords {

  /**
   * Each allocation with its session's day and scheme, worked out once and first: left to itself
   * the planner begins with every leader of the scheme for every target.
   */
  private static final String PLACED =
      """
      with target as materialized (
        select g.id, g.scheme_id from scheme.published_target g
      ), placed as materialized (
        select x.id, x.person_id, g.scheme_id, t.on_date, t.during
        from pg_temp.staged_allocations x
        join timetable.study_session t on t.id = x.study_session_id
        join target g on g.id = t.target_id
      )
      """;

  @Bean
  RecordType allocationRecordType(RegistersOfFiles registers) {
    return RecordType.named("allocations", "timetable.intake.allocations")
        .fields(
            text("session").inKey(),
            text("leader").inKey(),
            word("capacity", "co_leader", "shadowing", "observing"))
        .refers("study_session_id", "sessions", "session")
        .refers("person_id", "people", "leader")
        .after("leaders")
        .refuses(
            """
            s.id not in (
              %s
              select p.id
              from placed p
              join leaders.published_leader l
                on l.person_id = p.person_id and l.scheme_id = p.scheme_id and l.during @> p.on_date)
            """
                .formatted(PLACED),
            "leader",
            "timetable.intake.not-a-leader-then")
        .refuses(
            """
            s.id in (
              select placed.id
              from (
                select x.id, t.during, max(upper(t.during)) over (
                    partition by x.person_id order by lower(t.during), x.line
                    rows between unbounded preceding and 1 preceding) as busy_until
                from pg_temp.staged_allocations x
                join timetable.study_session t on t.id = x.study_session_id
                where not exists (select from timetable.session_cancellation c where c.study_session_id = t.id)
              ) placed
              where lower(placed.during) < placed.busy_until)
            """,
            "session",
            "timetable.intake.leads-elsewhere")
        .refuses(
            """
            s.id in (
              select x.id
              from pg_temp.staged_allocations x
              join timetable.study_session t on t.id = x.study_session_id
              join timetable.allocation a on a.person_id = x.person_id
              where upper_inf(a.held) and a.during && t.during and a.source_key is distinct from x.source_key
                and (a.source_key is null or a.source is distinct from x.source))
            """,
            "session",
            "timetable.intake.leads-elsewhere")
        .leavesOut(
            """
            s.study_session_id in (select c.study_session_id from timetable.session_cancellation c)
            """)
        .step(
            Step.into("timetable.allocation")
                .wanted(
                    """
                    %s
                    select s.id, s.source_key, s.source, s.study_session_id, l.id as leader_id, s.person_id,
                      coalesce(s.capacity, 'co_leader') as capacity, p.during
                    from placed p
                    join pg_temp.staged_allocations s on s.id = p.id
                    join leaders.published_leader l
                      on l.person_id = p.person_id and l.scheme_id = p.scheme_id and l.during @> p.on_date
                    """
                        .formatted(PLACED)))
        .afterwards(registers::keepThoseOfAllocations)
        .build();
  }
}
