package app.cairn.curriculum.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.number;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.whole;
import static app.cairn.platform.intake.Field.word;
import static app.cairn.platform.intake.Field.yesNo;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Enrolments, registrations and final marks. */
@Configuration(proxyBeanMethods = false)
class StudentRecords {

  static final int MOST_ATTEMPTS = 9;
  private static final int HIGHEST_MARK = 1000;
  private static final int LAST_YEAR_OF_STUDY = 12;
  private static final int HIGHEST_PRIOR = 99_999;

  @Bean
  RecordType enrolmentType() {
    return RecordType.named("enrolments", "curriculum.intake.enrolments")
        .fields(
            text("enrolment").inKey(),
            text("student").needed(),
            text("class"),
            text("course"),
            text("term"),
            whole("attempt", 1, MOST_ATTEMPTS),
            date("from").staged("first_day"),
            date("to").staged("last_day"))
        .refers("person_id", "people", "student")
        .refers("teaching_group_id", "teaching-groups", "class")
        .refers("unit_offering_id", "deliveries", "course", "term")
        .period("first_day", "last_day")
        .refuses(
            "s.teaching_group_id is null and s.unit_offering_id is null",
            "class",
            "curriculum.intake.neither-class-nor-delivery")
        .lookedUpBy("select id, source_key as key from curriculum.enrolment")
        .step(
            Step.into("curriculum.enrolment")
                .absenceEnds("during")
                .within(
                    """
                    t.unit_offering_id in (
                      select o.id from curriculum.unit_offering o
                      where o.first_term_id in (
                        select spoken.first_term_id
                        from curriculum.unit_offering spoken
                        where spoken.id in (
                          select w.unit_offering_id from pg_temp.wanted_enrolments_1 w)))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, o.id as unit_offering_id, s.person_id,
                      s.teaching_group_id, coalesce(s.attempt, 1)::smallint as attempt,
                      daterange(
                        coalesce(s.first_day, least(lower(f.during), s.last_day)),
                        coalesce(s.last_day, greatest(upper(l.during) - 1, s.first_day)),
                        '[]') as during
                    from pg_temp.staged_enrolments s
                    left join curriculum.teaching_group g on g.id = s.teaching_group_id
                    join curriculum.unit_offering o
                      on o.id = coalesce(s.unit_offering_id, g.unit_offering_id)
                    join institution.published_term f on f.id = o.first_term_id
                    join institution.published_term l on l.id = o.last_term_id
                    """))
        .build();
  }

  @Bean
  RecordType registrationType() {
    return RecordType.named("registrations", "curriculum.intake.registrations")
        .fields(
            text("student").inKey(),
            text("programme").inKey(),
            text("year").inKey(),
            whole("yearOfStudy", 0, LAST_YEAR_OF_STUDY).needed(),
            word("standing", "good", "suspended", "left"),
            number("yearMark", 0, HIGHEST_MARK),
            word("progression", "progressed", "repeating", "left", "completed"),
            word("degreeClass", "first", "upper_second", "lower_second", "third", "unclassified"),
            date("from").staged("first_day"),
            date("to").staged("last_day"))
        .refers("person_id", "people", "student")
        .refers("programme_id", "programmes", "programme")
        .refers("academic_year_id", "academic-years", "year")
        .period("first_day", "last_day")
        .refuses(
            "s.degree_class is not null and s.progression is distinct from 'completed'",
            "degreeClass",
            "curriculum.intake.class-before-the-end")
        .step(
            Step.into("curriculum.programme_registration")
                .absenceEnds("during")
                .within(
                    """
                    t.academic_year_id in (
                      select w.academic_year_id from pg_temp.wanted_registrations_1 w)
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.person_id, s.programme_id,
                      s.academic_year_id, s.year_of_study::smallint as year_of_study,
                      coalesce(s.standing, 'good') as standing, s.year_mark, s.progression,
                      s.degree_class,
                      daterange(
                        coalesce(s.first_day, least(lower(y.during), s.last_day)),
                        coalesce(s.last_day, greatest(upper(y.during) - 1, s.first_day)),
                        '[]') as during
                    from pg_temp.staged_registrations s
                    join institution.published_academic_year y on y.id = s.academic_year_id
                    """))
        .build();
  }

  @Bean
  RecordType finalMarkType() {
    return RecordType.named("final-marks", "curriculum.intake.final-marks")
        .fields(
            text("student").inKey(),
            text("course").inKey(),
            text("term").inKey(),
            whole("attempt", 1, MOST_ATTEMPTS).inKeyIfGiven(),
            number("mark", 0, HIGHEST_MARK),
            text("grade"),
            word("outcome", "passed", "failed", "withdrawn"),
            yesNo("provisional"),
            number("prior", -HIGHEST_PRIOR, HIGHEST_PRIOR),
            text("enrolment"))
        .keyIs("concat_ws('@', s.student, s.course, s.term, coalesce(s.attempt, 1))")
        .refers("person_id", "people", "student")
        .refers("unit_offering_id", "deliveries", "course", "term")
        .refers("enrolment_id", "enrolments", "enrolment")
        .step(
            Step.into("curriculum.result")
                .absenceTakesOut()
                .within(
                    """
                    t.unit_offering_id in (
                      select o.id from curriculum.unit_offering o
                      where o.first_term_id in (
                        select spoken.first_term_id
                        from curriculum.unit_offering spoken
                        where spoken.id in (
                          select w.unit_offering_id from pg_temp.wanted_final_marks_1 w)))
                    """)
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.unit_offering_id, s.person_id,
                      coalesce(s.attempt, 1)::smallint as attempt, s.mark, s.grade, s.outcome,
                      coalesce(s.provisional, false) as provisional, s.prior as prior_attainment
                    from pg_temp.staged_final_marks s
                    """))
        .build();
  }
}
