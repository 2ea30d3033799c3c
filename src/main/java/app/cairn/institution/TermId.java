package app.cairn.institution;

import java.util.UUID;

/** Identifies a term of an academic year of the current institution. */
public record TermId(UUID value) {

  public static TermId of(String text) {
    return new TermId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
