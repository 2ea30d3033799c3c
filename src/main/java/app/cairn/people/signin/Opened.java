package app.cairn.people.signin;

import app.cairn.platform.SignedIn;

/** What came of following a link or typing a code. */
public sealed interface Opened {

  record In(SignedIn who, Destination to, boolean first) implements Opened {}

  /** Used, over, or never made. */
  record Gone() implements Opened {}

  record OtherBrowser() implements Opened {}

  /** The person has meanwhile become somebody who signs in through the university only. */
  record NotByMail() implements Opened {}

  record WrongCode() implements Opened {}
}
