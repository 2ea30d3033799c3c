package app.cairn.platform.intake;

import java.util.Map;

/**
 * Why something was left out or refused: the key of a message and what it names. Worded where a
 * person reads it.
 */
public record Reason(String key, Map<String, String> given) {

  public Reason {
    given = Map.copyOf(given);
  }

  public static Reason of(String key) {
    return new Reason(key, Map.of());
  }

  public static Reason of(String key, String name, Object value) {
    return new Reason(key, Map.of(name, value.toString()));
  }

  public static Reason of(String key, String name, Object value, String other, Object otherValue) {
    return new Reason(key, Map.of(name, value.toString(), other, otherValue.toString()));
  }
}
