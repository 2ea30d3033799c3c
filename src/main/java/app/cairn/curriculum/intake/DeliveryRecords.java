package app.cairn.curriculum.intake;

import static app.cairn.platform.intake.Field.list;
import static app.cairn.platform.intake.Field.number;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.whole;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Modules, their deliveries and teaching groups. */
@Configuration(proxyBeanMethods = false)
class DeliveryRecords {

  private static final int HIGHEST_LEVEL = 100;
  private static final int MOST_CREDITS = 1000;

  /** A delivery is named by its module and its first term. A year's key means all its terms. */
  private static final String KEY_OF_DELIVERY =
      """
      s.course || '@' || (
        select t.source_key
        from institution.published_term t
        join institution.published_academic_year y on y.id = t.academic_year_id
        where t.source_key = any (s.terms) or y.source_key = any (s.terms)
        order by lower(t.during), upper(t.during), t.source_key
        limit 1)
      """;

  @Bean
  RecordType unitType() {
    return RecordType.named("units", "curriculum.intake.units")
        .fields(
            text("course").inKey(),
            text("code"),
            text("title").needed(),
            text("school"),
            whole("level", 0, HIGHEST_LEVEL),
            number("credits", 0, MOST_CREDITS))
        .refers("school_id", "schools", "school")
        .lookedUpBy("select id, source_key as key from curriculum.course_unit")
        .step(
            Step.into("curriculum.course_unit")
                .absenceEnds("listed")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, coalesce(s.code, s.course) as code,
                      s.title, s.school_id, s.level::smallint as level, s.credits
                    from pg_temp.staged_units s
                    """))
        .build();
  }

  @Bean
  RecordType deliveryType() {
    return RecordType.named("deliveries", "curriculum.intake.deliveries")
        .fields(text("course").inKey(), list("terms").inKey())
        .keyIs(KEY_OF_DELIVERY)
        .refers("course_unit_id", "units", "course")
        .after("terms")
        .lookedUpBy("select id, source_key as key from curriculum.unit_offering")
        .step(
            Step.into("curriculum.unit_offering")
                .absenceEnds("listed")
                .within(
                    """
                    t.first_term_id in (
                      select w.first_term_id from pg_temp.wanted_deliveries_1 w)
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.course_unit_id,
                      span.academic_year_id, span.first_term_id, span.last_term_id
                    from pg_temp.staged_deliveries s
                    cross join lateral (
                      select
                        (array_agg(t.academic_year_id order by lower(t.during), upper(t.during), t.source_key))[1]
                          as academic_year_id,
                        (array_agg(t.id order by lower(t.during), upper(t.during), t.source_key))[1]
                          as first_term_id,
                        (array_agg(t.id order by upper(t.during) desc, t.source_key))[1]
                          as last_term_id
                      from institution.published_term t
                      join institution.published_academic_year y on y.id = t.academic_year_id
                      where t.source_key = any (s.terms) or y.source_key = any (s.terms)
                    ) span
                    """))
        .build();
  }

  @Bean
  RecordType teachingGroupType() {
    return RecordType.named("teaching-groups", "curriculum.intake.teaching-groups")
        .fields(
            text("class").inKey(),
            text("course").needed(),
            list("terms").needed(),
            text("name").needed())
        .after("deliveries")
        .refuses(
            "not exists (select from curriculum.unit_offering o where o.source_key = "
                + KEY_OF_DELIVERY
                + ")",
            "course, terms",
            "curriculum.intake.no-delivery")
        .lookedUpBy("select id, source_key as key from curriculum.teaching_group")
        .step(
            Step.into("curriculum.teaching_group")
                .absenceEnds("listed")
                .within(
                    """
                    t.unit_offering_id in (
                      select o.id from curriculum.unit_offering o
                      where o.first_term_id in (
                        select spoken.first_term_id
                        from pg_temp.wanted_teaching_groups_1 w
                        join curriculum.unit_offering spoken on spoken.id = w.unit_offering_id))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, o.id as unit_offering_id, s.name
                    from (
                      select s.*, %s as delivery_key
                      from pg_temp.staged_teaching_groups s
                    ) s
                    join curriculum.unit_offering o on o.source_key = s.delivery_key
                    """
                        .formatted(KEY_OF_DELIVERY)))
        .build();
  }
}
