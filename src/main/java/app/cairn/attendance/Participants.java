package app.cairn.attendance;

import app.cairn.platform.Role;

/** The role of those whom a part of a scheme is for now. */
public final class Participants {

  public static final Role PARTICIPANT = new Role("participant");

  /** The kind of scope the role has: the cohort somebody belongs to. */
  public static final String COHORT = "cohort";

  private Participants() {}
}
