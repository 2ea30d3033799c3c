package app.cairn.scheme;

import java.util.UUID;

/** Identifies a scheme of the current institution. */
public record SchemeId(UUID value) {

  public static SchemeId of(String text) {
    return new SchemeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
