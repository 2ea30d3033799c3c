package app.cairn.sessions.meeting;

import java.util.UUID;

/** Identifies a time that was offered for a talk. */
record TalkId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
