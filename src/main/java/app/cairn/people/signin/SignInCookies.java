package app.cairn.people.signin;

/** The names of what a browser keeps for signing in. */
final class SignInCookies {

  /** The handle of the institution last signed in to. */
  static final String INSTITUTION = "institution";

  /** Ties a mailed link to the browser that asked for it. */
  static final String ASKED_HERE = "asked-here";

  /** A random name of the browser. */
  static final String DEVICE = "device";

  private SignInCookies() {}
}
