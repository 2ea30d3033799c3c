package app.cairn.leaders;

import app.cairn.platform.Role;

/** The role of whoever leads in a scheme today; its scope is that one leadership. */
public final class LeaderRoles {

  public static final Role LEADER = new Role("leader");

  /** The kind of scope: one person's leading in one scheme. */
  public static final String SCOPE = "leader";

  private LeaderRoles() {}
}
