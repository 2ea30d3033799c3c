package app.cairn.leaders;

import java.util.UUID;

/** Identifies one period in which a person leads in a scheme. */
public record LeaderId(UUID value) {

  public static LeaderId of(String text) {
    return new LeaderId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
