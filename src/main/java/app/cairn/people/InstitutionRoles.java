package app.cairn.people;

import app.cairn.platform.Role;

/** The roles whose scope is the whole institution. */
public final class InstitutionRoles {

  /** Looks after people, imports and settings; sees nobody's marks, attendance or welfare. */
  public static final Role ADMINISTRATOR = new Role("administrator");

  /** Joins marks to records; sees marks, never who came to a session. */
  public static final Role PLANNING_OFFICE = new Role("planning-office");

  private InstitutionRoles() {}
}
