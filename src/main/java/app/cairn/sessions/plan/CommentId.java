package app.cairn.sessions.plan;

import java.util.UUID;

/** Identifies what somebody said of a plan. */
record CommentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
