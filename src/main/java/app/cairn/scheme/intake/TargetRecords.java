package app.cairn.scheme.intake;

import static app.cairn.platform.intake.Field.longText;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.whole;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Cohorts that a scheme supports, past ones too. A year that the scheme has not opened yet is
 * opened by the first target in it.
 */
@Configuration(proxyBeanMethods = false)
class TargetRecords {

  @Bean
  RecordType targetRecordType() {
    return RecordType.named("targets", "scheme.intake.targets")
        .fields(
            text("target").inKey(),
            text("scheme").needed(),
            text("year").needed(),
            text("course"),
            text("term"),
            text("school"),
            text("programme"),
            whole("yearOfStudy", 1, 9),
            longText("reason").needed(),
            text("contact"),
            whole("groups", 1, 99))
        .refers("academic_year_id", "academic-years", "year")
        .refers("unit_offering_id", "deliveries", "course", "term")
        .refers("school_id", "schools", "school")
        .refers("programme_id", "programmes", "programme")
        .refuses(
            "not exists (select from scheme.scheme x where x.handle = s.scheme)",
            "scheme",
            "scheme.intake.unknown-scheme")
        .refuses(
            """
            num_nonnulls(s.unit_offering_id, s.school_id, s.programme_id, s.year_of_study) = 0
              or (s.unit_offering_id is not null and num_nonnulls(s.school_id, s.programme_id, s.year_of_study) > 0)
            """,
            "course",
            "scheme.intake.no-cohort")
        .refuses(
            """
            s.unit_offering_id is not null and not exists (
              select from curriculum.published_unit_offering o
              where o.id = s.unit_offering_id and o.academic_year_id = s.academic_year_id)
            """,
            "year",
            "scheme.intake.another-year")
        .refuses(
            """
            exists (
              select from scheme.published_target t
              join scheme.scheme x on x.id = t.scheme_id
              join scheme.cohort c on c.id = t.cohort_id
              where x.handle = s.scheme and t.withdrawn_at is null
                and t.source_key is distinct from s.source_key
                and t.academic_year_id = s.academic_year_id
                and (c.unit_offering_id, c.school_id, c.programme_id, c.year_of_study)
                  is not distinct from (s.unit_offering_id, s.school_id, s.programme_id, s.year_of_study))
            """,
            "target",
            "scheme.intake.chosen-already")
        .lookedUpBy("select id, source_key as key from scheme.target where source_key is not null")
        .step(
            Step.into("scheme.scheme_year")
                .by("scheme_id", "academic_year_id")
                .wanted(
                    """
                    select platform.next_id() as id, y.scheme_id, y.academic_year_id
                    from (
                      select distinct x.id as scheme_id, s.academic_year_id
                      from pg_temp.staged_targets s
                      join scheme.scheme x on x.handle = s.scheme
                    ) y
                    """))
        .step(
            Step.into("scheme.cohort")
                .by("unit_offering_id")
                .wanted(
                    """
                    select distinct on (s.unit_offering_id) s.id, s.academic_year_id, 'offering' as kind, s.unit_offering_id
                    from pg_temp.staged_targets s
                    where s.unit_offering_id is not null
                    order by s.unit_offering_id, s.id
                    """))
        .step(
            Step.into("scheme.cohort")
                .by("id")
                .wanted(
                    """
                    select distinct on (s.academic_year_id, s.school_id, s.programme_id, s.year_of_study)
                      coalesce(c.id, s.id) as id, s.academic_year_id, 'course' as kind, s.school_id, s.programme_id,
                      s.year_of_study::smallint as year_of_study
                    from pg_temp.staged_targets s
                    left join scheme.cohort c on c.kind = 'course' and c.academic_year_id = s.academic_year_id
                      and (c.school_id, c.programme_id, c.year_of_study::integer)
                        is not distinct from (s.school_id, s.programme_id, s.year_of_study)
                    where s.unit_offering_id is null
                    order by s.academic_year_id, s.school_id, s.programme_id, s.year_of_study, s.id
                    """))
        .step(
            Step.into("scheme.target")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, y.id as scheme_year_id, c.id as cohort_id, s.reason,
                      coalesce(s.contact, '') as contact, coalesce(s.groups, 1)::smallint as expected_groups,
                      lower(a.during)::timestamptz as chosen_at
                    from pg_temp.staged_targets s
                    join scheme.scheme x on x.handle = s.scheme
                    join institution.published_academic_year a on a.id = s.academic_year_id
                    join scheme.scheme_year y on y.scheme_id = x.id and y.academic_year_id = s.academic_year_id
                    join scheme.cohort c on c.academic_year_id = s.academic_year_id
                      and (c.unit_offering_id, c.school_id, c.programme_id, c.year_of_study::integer)
                        is not distinct from (s.unit_offering_id, s.school_id, s.programme_id, s.year_of_study)
                    """))
        .build();
  }
}
