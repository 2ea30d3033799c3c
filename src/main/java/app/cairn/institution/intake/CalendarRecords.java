package app.cairn.institution.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.whole;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Years, terms, weeks and closed days. */
@Configuration(proxyBeanMethods = false)
class CalendarRecords {

  private static final int LAST_WEEK = 60;

  @Bean
  RecordType academicYearType() {
    return RecordType.named("academic-years", "institution.intake.academic-years")
        .fields(
            text("year").inKey(),
            text("name").needed(),
            date("from").staged("first_day").needed(),
            date("to").staged("last_day").needed())
        .period("first_day", "last_day")
        .lookedUpBy("select id, source_key as key from institution.academic_year")
        .step(
            Step.into("institution.academic_year")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.name,
                      daterange(s.first_day, s.last_day, '[]') as during
                    from pg_temp.staged_academic_years s
                    """))
        .build();
  }

  @Bean
  RecordType termType() {
    return RecordType.named("terms", "institution.intake.terms")
        .fields(
            text("term").inKey(),
            text("year"),
            text("name").needed(),
            date("from").staged("first_day").needed(),
            date("to").staged("last_day").needed())
        .refers("academic_year_id", "academic-years", "year")
        .period("first_day", "last_day")
        .refuses(
            """
            s.academic_year_id is null and not exists (
              select from institution.academic_year y where y.during @> s.first_day)
            """,
            "year",
            "institution.intake.no-year")
        .lookedUpBy("select id, source_key as key from institution.term")
        .step(
            Step.into("institution.term")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.name,
                      coalesce(s.academic_year_id, (
                        select y.id from institution.academic_year y where y.during @> s.first_day
                      )) as academic_year_id,
                      daterange(s.first_day, s.last_day, '[]') as during
                    from pg_temp.staged_terms s
                    """))
        .build();
  }

  @Bean
  RecordType weekType() {
    return RecordType.named("weeks", "institution.intake.weeks")
        .fields(
            text("term").inKey(),
            whole("week", 1, LAST_WEEK).inKey(),
            date("monday").needed(),
            word("kind", "teaching", "reading", "exam", "closed").needed())
        .refers("term_id", "terms", "term")
        .refuses("extract(isodow from s.monday) <> 1", "monday", "institution.intake.not-a-monday")
        .refuses(
            """
            exists (
              select from pg_temp.staged_weeks o
              where o.term_id = s.term_id and o.monday = s.monday and o.line < s.line)
            """,
            "monday",
            "institution.intake.monday-twice")
        .step(
            Step.into("institution.teaching_week")
                .by("term_id", "number")
                .absenceTakesOut()
                .within("t.term_id in (select s.term_id from pg_temp.staged_weeks s)")
                .wanted(
                    """
                    select s.term_id, s.week::smallint as number, s.monday, s.kind
                    from pg_temp.staged_weeks s
                    """))
        .build();
  }

  @Bean
  RecordType closedDayType() {
    return RecordType.named("closed-days", "institution.intake.closed-days")
        .fields(
            text("name").inKey(),
            date("from").staged("first_day").inKey(),
            date("to").staged("last_day"))
        .period("first_day", "last_day")
        .after("academic-years")
        .step(
            Step.into("institution.closed_days")
                .by("name", "during")
                .absenceTakesOut()
                .within(
                    """
                    exists (
                      select from institution.academic_year y
                      where y.during && t.during and exists (
                        select from pg_temp.staged_closed_days s where y.during @> s.first_day))
                    """)
                .wanted(
                    """
                    select s.id, s.name,
                      daterange(s.first_day, coalesce(s.last_day, s.first_day), '[]') as during
                    from pg_temp.staged_closed_days s
                    """))
        .build();
  }
}
