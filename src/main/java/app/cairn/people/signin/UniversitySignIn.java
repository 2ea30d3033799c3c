package app.cairn.people.signin;

/** The university's own sign-in, for the institutions that have it configured. */
public interface UniversitySignIn {

  boolean isOfferedBy(String handle);

  /** The path that sends the browser to the university. */
  String path(String handle);
}
