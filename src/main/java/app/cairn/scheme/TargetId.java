package app.cairn.scheme;

import java.util.UUID;

/** Identifies a cohort that was chosen for support, within the current institution. */
public record TargetId(UUID value) {

  public static TargetId of(String text) {
    return new TargetId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
