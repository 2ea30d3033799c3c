package app.cairn.sessions.meeting;

import java.util.UUID;

/** Identifies what somebody undertook to do. */
record ActionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
