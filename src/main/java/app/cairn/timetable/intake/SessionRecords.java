package app.cairn.timetable.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.longText;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.time;
import static app.cairn.platform.intake.Field.whole;
import static app.cairn.platform.intake.Field.word;
import static app.cairn.platform.intake.Field.yesNo;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sessions, past and planned, as they were or are: no rule of planning is asked of a file. A
 * published one has a register. A room that two sessions of the files want at once is booked for
 * one of them; both keep its name.
 */
@Configuration(proxyBeanMethods = false)
class SessionRecords {

  @Bean
  RecordType sessionRecordType(RegistersOfFiles registers) {
    return RecordType.named("sessions", "timetable.intake.sessions")
        .fields(
            text("session").inKey(),
            text("group"),
            text("target"),
            word(
                "kind",
                "regular",
                "revision",
                "resit",
                "induction",
                "in_class",
                "drop_in",
                "online"),
            date("date").staged("on_date").needed(),
            time("start").staged("starts").needed(),
            whole("minutes", 15, 480).needed(),
            text("room"),
            yesNo("published"),
            longText("cancelled"))
        .refers("study_group_id", "groups", "group")
        .refers("own_target_id", "targets", "target")
        .refers("room_id", "rooms", "room")
        .refuses(
            "s.study_group_id is null and s.own_target_id is null",
            "target",
            "timetable.intake.group-or-target")
        .refuses(
            """
            s.id in (
              select again.id
              from (
                select x.id, row_number() over (partition by x.study_group_id, x.on_date, x.starts order by x.file, x.line) as place
                from pg_temp.staged_sessions x
                where x.study_group_id is not null
              ) again
              where again.place > 1)
            """,
            "date",
            "timetable.intake.group-meets-once")
        .refuses(
            """
            s.study_group_id is not null and exists (
              select from timetable.study_session x
              where x.study_group_id = s.study_group_id and x.on_date = s.on_date and x.starts = s.starts
                and x.source_key is distinct from s.source_key)
            """,
            "date",
            "timetable.intake.group-meets-once")
        .lookedUpBy(
            """
            select id, source_key as key
            from timetable.study_session
            where source_key is not null
            """)
        .step(
            Step.into("timetable.study_session")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, coalesce(g.target_id, s.own_target_id) as target_id,
                      s.study_group_id, coalesce(s.kind, 'regular') as kind, s.on_date, s.starts,
                      s.minutes::smallint as minutes, s.room_id,
                      tstzrange(
                        (s.on_date + s.starts) at time zone i.zone,
                        (s.on_date + s.starts) at time zone i.zone + make_interval(mins => s.minutes)) as during
                    from pg_temp.staged_sessions s
                    left join timetable.study_group g on g.id = s.study_group_id
                    cross join pg_temp.intake i
                    """))
        .step(
            Step.into("timetable.session_publication")
                .by("study_session_id")
                .wanted(
                    """
                    select x.id as study_session_id
                    from pg_temp.staged_sessions s
                    join timetable.study_session x on x.source_key = s.source_key
                    where coalesce(s.published, true)
                    """))
        .step(
            Step.into("timetable.session_cancellation")
                .by("study_session_id")
                .wanted(
                    """
                    select x.id as study_session_id, s.cancelled as reason
                    from pg_temp.staged_sessions s
                    join timetable.study_session x on x.source_key = s.source_key
                    where s.cancelled is not null
                    """))
        .step(
            Step.into("timetable.room_booking")
                .by("study_session_id")
                .absenceTakesOut()
                .within(
                    """
                    t.study_session_id in (
                      select c.study_session_id from timetable.session_cancellation c)
                    """)
                .wanted(
                    """
                    select x.id as study_session_id, x.room_id, x.during
                    from pg_temp.staged_sessions s
                    join timetable.study_session x on x.source_key = s.source_key
                    where x.room_id is not null and s.cancelled is null
                      and not exists (
                        select from timetable.study_session o
                        where o.room_id = x.room_id and o.id < x.id and o.during && x.during)
                      and not exists (
                        select from timetable.room_booking b
                        where b.room_id = x.room_id and b.study_session_id is distinct from x.id and b.during && x.during)
                    """))
        .afterwards(registers::openThoseOfSessions)
        .build();
  }
}
