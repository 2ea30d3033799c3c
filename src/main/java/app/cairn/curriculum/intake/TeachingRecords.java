package app.cairn.curriculum.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.time;
import static app.cairn.platform.intake.Field.weekday;
import static app.cairn.platform.intake.Field.weeks;
import static app.cairn.platform.intake.Field.whole;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The main timetable, exams, and who teaches, marks or tutors. */
@Configuration(proxyBeanMethods = false)
class TeachingRecords {

  private static final int A_DAY = 1440;

  @Bean
  RecordType teachingEventType() {
    return RecordType.named("teaching-events", "curriculum.intake.teaching-events")
        .fields(
            text("event").inKey(),
            text("course").needed(),
            text("term").needed(),
            text("class"),
            text("in").staged("weeks_of"),
            text("kind").needed(),
            weekday("day").needed(),
            time("start").needed(),
            whole("minutes", 1, A_DAY).needed(),
            weeks("weeks").needed(),
            text("room"))
        .refers("unit_offering_id", "deliveries", "course", "term")
        .refers("teaching_group_id", "teaching-groups", "class")
        .refers("first_term_id", "terms", "term")
        .refers("own_term_id", "terms", "in")
        .refers("room_id", "rooms", "room")
        .after("weeks", "closed-days")
        .lookedUpBy("select id, source_key as key from curriculum.teaching_event")
        .step(
            Step.into("curriculum.teaching_event")
                .absenceEnds("listed")
                .within(
                    """
                    t.term_id in (
                      select w.term_id from pg_temp.wanted_teaching_events_1 w)
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.unit_offering_id, s.teaching_group_id,
                      coalesce(s.own_term_id, s.first_term_id) as term_id, s.kind,
                      s.day as weekday, s.start as starts, s.minutes::smallint as minutes,
                      s.weeks, s.room_id
                    from pg_temp.staged_teaching_events s
                    """))
        .step(
            Step.into("curriculum.teaching_meeting")
                .by("teaching_event_id", "on_date")
                .follows()
                .within(
                    """
                    t.teaching_event_id in (
                        select e.id from curriculum.teaching_event e
                        join pg_temp.staged_teaching_events s on s.source_key = e.source_key)
                      or t.on_date >= (select today from pg_temp.intake) and exists (
                        select from curriculum.teaching_event e
                        where e.id = t.teaching_event_id and not upper_inf(e.listed))
                    """)
                .wanted(
                    """
                    select met.teaching_event_id, met.on_date, met.room_id,
                      tstzrange(
                        (met.on_date + met.starts) at time zone i.zone,
                        (met.on_date + met.starts) at time zone i.zone
                          + make_interval(mins => met.minutes)) as during
                    from (
                      select e.id as teaching_event_id, w.monday + (e.weekday - 1) as on_date,
                        e.starts, e.minutes, e.room_id
                      from pg_temp.staged_teaching_events s
                      join curriculum.teaching_event e on e.source_key = s.source_key
                      join institution.published_teaching_week w
                        on w.term_id = e.term_id and w.number = any (e.weeks)
                      where w.kind <> 'closed'
                    ) met
                    cross join pg_temp.intake i
                    where not exists (
                      select from institution.published_closed_days c
                      where c.during @> met.on_date)
                    """))
        .build();
  }

  @Bean
  RecordType examType() {
    return RecordType.named("exams", "curriculum.intake.exams")
        .fields(
            text("exam").inKey(),
            text("course").needed(),
            text("term").needed(),
            date("date").staged("on_date").needed(),
            time("start").needed(),
            whole("minutes", 1, A_DAY).needed(),
            text("room"))
        .refers("unit_offering_id", "deliveries", "course", "term")
        .refers("room_id", "rooms", "room")
        .step(
            Step.into("curriculum.exam")
                .absenceEnds("listed")
                .within(
                    """
                    t.unit_offering_id in (
                      select o.id from curriculum.unit_offering o
                      where o.first_term_id in (
                        select spoken.first_term_id
                        from pg_temp.wanted_exams_1 w
                        join curriculum.unit_offering spoken on spoken.id = w.unit_offering_id))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.unit_offering_id, s.on_date,
                      s.start as starts, s.minutes::smallint as minutes, s.room_id,
                      tstzrange(
                        (s.on_date + s.start) at time zone i.zone,
                        (s.on_date + s.start) at time zone i.zone
                          + make_interval(mins => s.minutes)) as during
                    from pg_temp.staged_exams s
                    cross join pg_temp.intake i
                    """))
        .build();
  }

  @Bean
  RecordType teachingStaffType() {
    return RecordType.named("teaching-staff", "curriculum.intake.teaching-staff")
        .fields(
            text("person").inKey(),
            text("course").inKeyIfGiven(),
            text("term").inKeyIfGiven(),
            text("class").inKeyIfGiven(),
            text("student").inKeyIfGiven(),
            word("capacity", "teacher", "marker", "tutor").inKey(),
            date("from").staged("first_day").inKeyIfGiven(),
            date("to").staged("last_day"))
        .refers("person_id", "people", "person")
        .refers("delivery_id", "deliveries", "course", "term")
        .refers("teaching_group_id", "teaching-groups", "class")
        .refers("student_id", "people", "student")
        .period("first_day", "last_day")
        .refuses(
            "s.capacity = 'tutor' and (s.student_id is null or s.delivery_id is not null)",
            "student",
            "curriculum.intake.tutor-needs-student")
        .refuses(
            """
            s.capacity <> 'tutor' and (s.student_id is not null
              or coalesce(s.delivery_id, s.teaching_group_id) is null)
            """,
            "course, term",
            "curriculum.intake.teacher-needs-delivery")
        .step(
            Step.into("curriculum.teaching_staff")
                .absenceEnds("during")
                .within(
                    """
                    t.student_id is not null and exists (
                        select from pg_temp.wanted_teaching_staff_1 w where w.student_id is not null)
                      or t.unit_offering_id in (
                        select o.id from curriculum.unit_offering o
                        where o.first_term_id in (
                          select spoken.first_term_id
                          from pg_temp.wanted_teaching_staff_1 w
                          join curriculum.unit_offering spoken on spoken.id = w.unit_offering_id))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.person_id, s.capacity,
                      o.id as unit_offering_id, s.student_id,
                      daterange(
                        coalesce(s.first_day, least(lower(f.during), s.last_day)),
                        coalesce(s.last_day, greatest(upper(y.during) - 1, s.first_day)),
                        '[]') as during
                    from pg_temp.staged_teaching_staff s
                    left join curriculum.teaching_group g on g.id = s.teaching_group_id
                    left join curriculum.unit_offering o
                      on o.id = coalesce(s.delivery_id, g.unit_offering_id)
                    left join institution.published_term f on f.id = o.first_term_id
                    left join institution.published_academic_year y on y.id = o.academic_year_id
                    """))
        .build();
  }
}
