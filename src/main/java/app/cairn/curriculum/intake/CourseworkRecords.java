package app.cairn.curriculum.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.longText;
import static app.cairn.platform.intake.Field.number;
import static app.cairn.platform.intake.Field.text;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Coursework and its scores. */
@Configuration(proxyBeanMethods = false)
class CourseworkRecords {

  private static final int HIGHEST_SCORE = 99_999;

  @Bean
  RecordType lineItemType() {
    return RecordType.named("line-items", "curriculum.intake.line-items")
        .fields(
            text("item").inKey(),
            longText("title").needed(),
            text("class"),
            text("course"),
            text("term"),
            text("category"),
            number("maximum", 0, HIGHEST_SCORE),
            date("due"))
        .refers("teaching_group_id", "teaching-groups", "class")
        .refers("delivery_id", "deliveries", "course", "term")
        .refuses(
            "coalesce(s.teaching_group_id, s.delivery_id) is null",
            "class",
            "curriculum.intake.neither-class-nor-delivery")
        .lookedUpBy("select id, source_key as key from curriculum.line_item")
        .step(
            Step.into("curriculum.line_item")
                .absenceEnds("listed")
                .within(
                    """
                    t.unit_offering_id in (
                      select o.id from curriculum.unit_offering o
                      where o.first_term_id in (
                        select spoken.first_term_id
                        from pg_temp.wanted_line_items_1 w
                        join curriculum.unit_offering spoken on spoken.id = w.unit_offering_id))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, o.id as unit_offering_id, s.title,
                      s.category, s.maximum, s.due
                    from pg_temp.staged_line_items s
                    left join curriculum.teaching_group g on g.id = s.teaching_group_id
                    join curriculum.unit_offering o
                      on o.id = coalesce(s.delivery_id, g.unit_offering_id)
                    """))
        .build();
  }

  @Bean
  RecordType lineItemResultType() {
    return RecordType.named("line-item-results", "curriculum.intake.line-item-results")
        .fields(
            text("result").inKey(),
            text("item").needed(),
            text("student").needed(),
            number("score", -HIGHEST_SCORE, HIGHEST_SCORE))
        .refers("line_item_id", "line-items", "item")
        .refers("person_id", "people", "student")
        .step(
            Step.into("curriculum.line_item_result")
                .absenceTakesOut()
                .within(
                    """
                    t.line_item_id in (
                      select w.line_item_id from pg_temp.wanted_line_item_results_1 w)
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.line_item_id, s.person_id, s.score
                    from pg_temp.staged_line_item_results s
                    """))
        .build();
  }
}
