package app.cairn.scheme;

import app.cairn.platform.Role;

/** The roles whose scope is a scheme or one school's part of it. */
public final class SchemeRoles {

  /** Accredited staff of the centre, for the whole scheme. */
  public static final Role SUPERVISOR = new Role("supervisor");

  /** Runs a scheme, or one school's part of it. */
  public static final Role COORDINATOR = new Role("coordinator");

  /** Academic who approves leaders and stands for a school. */
  public static final Role SCHOOL_CONTACT = new Role("school-contact");

  /** Student who helps to run a school's part of a scheme. */
  public static final Role STUDENT_ORGANISER = new Role("student-organiser");

  private SchemeRoles() {}
}
