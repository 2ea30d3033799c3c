package app.cairn.sessions.topics;

import java.util.UUID;

/** Identifies what a participant put forward. */
record SuggestionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
