package app.cairn.attendance.intake;

import static app.cairn.platform.intake.Field.moment;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who was at which past session. Each row becomes a check-in once and for good; it puts the person
 * into the register by the same rule as any other paper or file would: not against a keeper's word.
 */
@Configuration(proxyBeanMethods = false)
class AttendanceRecords {

  @Bean
  RecordType attendanceRecordType() {
    return RecordType.named("attendance", "attendance.intake.attendance")
        .after("sessions", "allocations")
        .fields(
            text("session").inKey(),
            text("student").inKey(),
            word("way", "scan", "code", "tick", "card", "sheet", "import"),
            moment("at"))
        .refers("person_id", "people", "student")
        .refuses(
            """
            not exists (
              select from attendance.register r
              where r.occasion_kind = 'study_session' and r.source_key = s.session)
            """,
            "session",
            "attendance.intake.no-register")
        .step(
            Step.into("attendance.check_in")
                .by("client_key")
                .wanted(
                    """
                    with said as (
                      select s.id, md5(i.institution_id || ' attendance ' || s.source_key)::uuid as client_key,
                        r.id as register_id, r.cohort_id, s.person_id, coalesce(s.way, 'import') as way,
                        coalesce(s.at, lower(r.during)) as at, lower(r.during) as starts
                      from pg_temp.staged_attendance s
                      cross join pg_temp.intake i
                      join attendance.register r on r.occasion_kind = 'study_session' and r.source_key = s.session
                    )
                    select s.id, s.client_key, s.register_id, s.person_id, s.way, s.at,
                      case
                        when e.standing = 'here' then 'already_in'
                        when e.standing = 'not_here' then 'waiting'
                        when s.cohort_id is not null and m.person_id is null then 'not_in_cohort'
                        else 'accepted'
                      end as outcome
                    from said s
                    left join attendance.register_entry e on e.register_id = s.register_id and e.person_id = s.person_id
                    left join lateral (
                      select m.person_id
                      from scheme.published_cohort_member m
                      where m.cohort_id = s.cohort_id and m.person_id = s.person_id and m.during @> cast(s.starts as date)
                      limit 1) m on true
                    where not exists (
                      select from attendance.check_in c
                      where c.client_key = s.client_key)
                    """))
        .step(
            Step.into("attendance.register_entry")
                .by("register_id", "person_id")
                .wanted(
                    """
                    select c.register_id, c.person_id, c.id as check_in_id, c.says as standing, c.way, c.at
                    from pg_temp.wanted_attendance_1 w
                    join attendance.check_in c on c.client_key = w.client_key
                    left join attendance.register_entry e on e.register_id = c.register_id and e.person_id = c.person_id
                    where c.outcome in ('accepted', 'not_in_cohort')
                      and (e.register_id is null or e.standing = 'taken_back')
                    """))
        .lasting()
        .build();
  }
}
