package app.cairn.institution.intake;

import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.whole;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Schools, programmes and rooms. */
@Configuration(proxyBeanMethods = false)
class PlaceRecords {

  private static final int LARGEST_ROOM = 100_000;

  @Bean
  RecordType schoolType() {
    return RecordType.named("schools", "institution.intake.schools")
        .fields(
            text("school").inKey(),
            text("name").needed(),
            text("code"),
            text("parent"),
            text("kind"))
        .refers("parent_id", "schools", "parent")
        .lookedUpBy("select id, source_key as key from institution.school")
        .step(
            Step.into("institution.school")
                .absenceEnds("listed")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.parent_id, s.code, s.name,
                      coalesce(s.kind, 'school') as kind
                    from pg_temp.staged_schools s
                    """))
        .build();
  }

  @Bean
  RecordType programmeType() {
    return RecordType.named("programmes", "institution.intake.programmes")
        .fields(
            text("programme").inKey(),
            text("name").needed(),
            text("code"),
            text("school"),
            text("level"))
        .refers("school_id", "schools", "school")
        .lookedUpBy("select id, source_key as key from institution.programme")
        .step(
            Step.into("institution.programme")
                .absenceEnds("listed")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.school_id, s.code, s.name, s.level
                    from pg_temp.staged_programmes s
                    """))
        .build();
  }

  @Bean
  RecordType roomType() {
    return RecordType.named("rooms", "institution.intake.rooms")
        .fields(
            text("room").inKey(),
            text("name").needed(),
            text("building"),
            text("campus"),
            whole("capacity", 1, LARGEST_ROOM))
        .lookedUpBy("select id, source_key as key from institution.room")
        .step(
            Step.into("institution.room")
                .absenceEnds("listed")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.name, s.building, s.campus, s.capacity
                    from pg_temp.staged_rooms s
                    """))
        .build();
  }
}
