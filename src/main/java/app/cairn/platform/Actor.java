package app.cairn.platform;

/** Who is doing this: a person of one institution with the roles they hold now. */
public record Actor(InstitutionId institution, PersonId person, Roles roles) {

  public boolean is(Role role) {
    return roles.has(role);
  }
}
