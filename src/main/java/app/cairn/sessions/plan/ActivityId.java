package app.cairn.sessions.plan;

import java.util.UUID;

/** Identifies an activity within its session's plan, whatever it says by now. */
record ActivityId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
