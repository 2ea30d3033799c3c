package app.cairn.curriculum;

import java.util.UUID;

/**
 * Identifies a module delivery: a unit as taught in one or more terms of one year, within the
 * current institution.
 */
public record UnitOfferingId(UUID value) {

  public static UnitOfferingId of(String text) {
    return new UnitOfferingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
