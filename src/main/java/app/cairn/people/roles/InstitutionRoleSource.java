package app.cairn.people.roles;

import app.cairn.platform.contributions.RoleSource;
import org.springframework.stereotype.Component;

/** The roles of the whole institution that a person holds today. */
@Component
class InstitutionRoleSource implements RoleSource {

  @Override
  public String rolesOfPerson() {
    return """
    select role, 'institution', cast(null as uuid)
    from people.institution_role
    where person_id = :person and during @> cast(:today as date)
    """;
  }
}
