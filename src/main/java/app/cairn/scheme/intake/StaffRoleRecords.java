package app.cairn.scheme.intake;

import static app.cairn.platform.intake.Field.date;
import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who runs a scheme, or one school's part of it, as the scheme's own lists have it. */
@Configuration(proxyBeanMethods = false)
class StaffRoleRecords {

  @Bean
  RecordType staffRoleRecordType() {
    return RecordType.named("staff-roles", "scheme.intake.staff-roles")
        .fields(
            text("person").inKey(),
            text("scheme").inKey(),
            word("role", "supervisor", "coordinator", "school_contact", "student_organiser")
                .inKey(),
            text("school").inKeyIfGiven(),
            date("from").staged("first_day").inKey(),
            date("to").staged("last_day"))
        .refers("person_id", "people", "person")
        .refers("school_id", "schools", "school")
        .refuses(
            "not exists (select from scheme.scheme x where x.handle = s.scheme)",
            "scheme",
            "scheme.intake.unknown-scheme")
        .refuses(
            "s.role = 'supervisor' and s.school_id is not null",
            "school",
            "scheme.intake.supervises-the-whole")
        .refuses(
            "s.role in ('school_contact', 'student_organiser') and s.school_id is null",
            "school",
            "scheme.intake.needs-a-school")
        .period("first_day", "last_day")
        .refuses(
            """
            exists (
              select from scheme.staff_role r
              join scheme.scheme x on x.id = r.scheme_id
              where x.handle = s.scheme and r.person_id = s.person_id and r.role = s.role
                and r.school_id is not distinct from s.school_id
                and r.during && daterange(s.first_day, s.last_day, '[]')
                and r.source_key is distinct from s.source_key)
            """,
            "from",
            "scheme.intake.holds-it-already")
        .refuses(
            """
            exists (
              select from pg_temp.staged_staff_roles o
              where o.scheme = s.scheme and o.person_id = s.person_id and o.role = s.role
                and o.school_id is not distinct from s.school_id and o.first_day < s.first_day
                and coalesce(o.last_day, date 'infinity') >= s.first_day)
            """,
            "from",
            "scheme.intake.holds-it-already")
        .step(
            Step.into("scheme.staff_role")
                .absenceEnds("during")
                .within("t.scheme_id in (select w.scheme_id from pg_temp.wanted_staff_roles_1 w)")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, x.id as scheme_id, s.person_id, s.role, s.school_id,
                      daterange(s.first_day, s.last_day, '[]') as during
                    from pg_temp.staged_staff_roles s
                    join scheme.scheme x on x.handle = s.scheme
                    """))
        .build();
  }
}
