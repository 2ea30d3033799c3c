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

  /** What a role for a whole scheme is held for. */
  public static final String SCHEME = "scheme";

  /** What a role for one school's part is held for: the school, and each school below it. */
  public static final String SCHOOL = "school";

  private SchemeRoles() {}
}
