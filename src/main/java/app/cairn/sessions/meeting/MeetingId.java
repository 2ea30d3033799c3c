package app.cairn.sessions.meeting;

import java.util.UUID;

/** Identifies a debrief or a term's meeting. */
record MeetingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
