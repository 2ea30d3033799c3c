package app.cairn.leaders.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.list;
import static app.cairn.platform.intake.Field.text;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Leaders as a scheme's own lists have them. What they may lead is taken as stated; whether they
 * passed it is asked of the records when they are put on a session.
 */
@Configuration(proxyBeanMethods = false)
class LeaderRecords {

  @Bean
  RecordType leaderRecordType() {
    return RecordType.named("leaders", "leaders.intake.leaders")
        .fields(
            text("leader").inKey(),
            text("scheme").inKey(),
            date("from").staged("first_day").inKey(),
            date("to").staged("last_day"),
            list("courses"),
            list("schools"),
            date("trained"),
            date("followUp"))
        .refers("person_id", "people", "leader")
        .after("units", "schools")
        .refuses(
            "not exists (select from scheme.published_scheme x where x.handle = s.scheme)",
            "scheme",
            "leaders.intake.unknown-scheme")
        .period("first_day", "last_day")
        .refuses(
            """
            exists (
              select from unnest(s.courses) as named (key)
              where named.key not in (select u.source_key from curriculum.published_course_unit u))
            """,
            "courses",
            "leaders.intake.unknown-course")
        .refuses(
            """
            exists (
              select from unnest(s.schools) as named (key)
              where named.key not in (select x.source_key from institution.published_school x))
            """,
            "schools",
            "leaders.intake.unknown-school")
        .refuses(
            """
            exists (
              select from leaders.leader l
              join scheme.published_scheme x on x.id = l.scheme_id
              where l.person_id = s.person_id and x.handle = s.scheme
                and l.during && daterange(s.first_day, s.last_day, '[]')
                and l.source_key is distinct from s.source_key)
            """,
            "from",
            "leaders.intake.leads-already")
        .lookedUpBy("select id, source_key as key from leaders.leader where source_key is not null")
        .step(
            Step.into("leaders.leader")
                .absenceEnds("during")
                .within("t.scheme_id in (select w.scheme_id from pg_temp.wanted_leaders_1 w)")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, x.id as scheme_id, s.person_id,
                      daterange(s.first_day, s.last_day, '[]') as during
                    from pg_temp.staged_leaders s
                    join scheme.published_scheme x on x.handle = s.scheme
                    """))
        .step(
            Step.into("leaders.leader_subject")
                .by("leader_id", "course_unit_id")
                .wanted(
                    """
                    select platform.next_id() as id, named.leader_id, named.course_unit_id, named.during
                    from (
                      select distinct l.id as leader_id, u.id as course_unit_id, l.during
                      from pg_temp.staged_leaders s
                      join leaders.leader l on l.source_key = s.source_key
                      cross join unnest(s.courses) as course (key)
                      join curriculum.published_course_unit u on u.source_key = course.key
                    ) named
                    """))
        .step(
            Step.into("leaders.leader_subject")
                .by("leader_id", "school_id")
                .wanted(
                    """
                    select platform.next_id() as id, named.leader_id, named.school_id, named.during
                    from (
                      select distinct l.id as leader_id, x.id as school_id, l.during
                      from pg_temp.staged_leaders s
                      join leaders.leader l on l.source_key = s.source_key
                      cross join unnest(s.schools) as school (key)
                      join institution.published_school x on x.source_key = school.key
                    ) named
                    """))
        .step(
            Step.into("leaders.training_done")
                .by("scheme_id", "person_id", "kind", "on_date")
                .wanted(
                    """
                    select platform.next_id() as id, done.scheme_id, done.person_id, done.kind, done.on_date
                    from (
                      select x.id as scheme_id, s.person_id, 'initial' as kind, s.trained as on_date
                      from pg_temp.staged_leaders s
                      join scheme.published_scheme x on x.handle = s.scheme
                      where s.trained is not null
                      union
                      select x.id, s.person_id, 'follow_up', s.follow_up
                      from pg_temp.staged_leaders s
                      join scheme.published_scheme x on x.handle = s.scheme
                      where s.follow_up is not null
                    ) done
                    """))
        .build();
  }
}
