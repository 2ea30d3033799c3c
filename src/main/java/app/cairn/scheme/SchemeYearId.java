package app.cairn.scheme;

import java.util.UUID;

/** Identifies a scheme's running in one academic year, within the current institution. */
public record SchemeYearId(UUID value) {

  public static SchemeYearId of(String text) {
    return new SchemeYearId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
