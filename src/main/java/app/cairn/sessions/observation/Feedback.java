package app.cairn.sessions.observation;

import app.cairn.platform.PersonId;

/** What one observer says of one session, as it stands. */
record Feedback(PersonId writer, String by, int version, String wentWell, String toTry) {

  boolean isEmpty() {
    return wentWell.isEmpty() && toTry.isEmpty();
  }
}
