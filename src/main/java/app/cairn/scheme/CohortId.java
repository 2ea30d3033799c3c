package app.cairn.scheme;

import java.util.UUID;

/** Identifies whom a part of a scheme is for, within the current institution. */
public record CohortId(UUID value) {

  public static CohortId of(String text) {
    return new CohortId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
