package app.cairn.scheme.staff;

import app.cairn.platform.contributions.RoleSource;
import org.springframework.stereotype.Component;

/**
 * Who holds which of a scheme's roles today. A role for a school's part is a role for each school
 * below it too.
 */
@Component
class StaffRoles implements RoleSource {

  @Override
  public String rolesOfPerson() {
    return """
    with recursive part as (
      select r.role, r.scheme_id, r.school_id
      from scheme.staff_role r
      where r.person_id = :person and r.during @> cast(:today as date)
      union
      select p.role, p.scheme_id, s.id
      from part p
      join institution.published_school s on s.parent_id = p.school_id
    )
    select role, case when school_id is null then 'scheme' else 'school' end, coalesce(school_id, scheme_id)
    from part
    """;
  }
}
