package app.cairn.sessions.questions;

import java.util.UUID;

/** Identifies what was released once. */
record ReleaseId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
