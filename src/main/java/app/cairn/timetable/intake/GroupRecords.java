package app.cairn.timetable.intake;

import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.time;
import static app.cairn.platform.intake.Field.weekday;
import static app.cairn.platform.intake.Field.weeks;
import static app.cairn.platform.intake.Field.whole;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Weekly groups. Their sessions have a file of their own: nothing is made by itself here. */
@Configuration(proxyBeanMethods = false)
class GroupRecords {

  @Bean
  RecordType groupRecordType() {
    return RecordType.named("groups", "timetable.intake.groups")
        .fields(
            text("group").inKey(),
            text("target").needed(),
            text("term").needed(),
            text("name").needed(),
            weekday("day").needed(),
            time("start").needed(),
            whole("minutes", 15, 480).needed(),
            weeks("weeks").needed(),
            text("room"))
        .refers("target_id", "targets", "target")
        .refers("term_id", "terms", "term")
        .refers("room_id", "rooms", "room")
        .refuses(
            """
            exists (
              select from timetable.study_group g
              where g.target_id = s.target_id and g.term_id = s.term_id and g.name = s.name
                and g.source_key is distinct from s.source_key)
            """,
            "name",
            "timetable.intake.name-taken")
        .refuses(
            """
            s.id in (
              select again.id
              from (
                select x.id, row_number() over (partition by x.target_id, x.term_id, x.name order by x.file, x.line) as place
                from pg_temp.staged_groups x
              ) again
              where again.place > 1)
            """,
            "name",
            "timetable.intake.name-taken")
        .lookedUpBy(
            "select id, source_key as key from timetable.study_group where source_key is not null")
        .step(
            Step.into("timetable.study_group")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.target_id, s.term_id, s.name, s.day as weekday,
                      s.start as starts, s.minutes::smallint as minutes, s.weeks, s.room_id
                    from pg_temp.staged_groups s
                    """))
        .build();
  }
}
