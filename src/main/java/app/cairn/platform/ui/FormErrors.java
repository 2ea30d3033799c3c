package app.cairn.platform.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what was typed, by field and in the order of the form. A summary stands above
 * the form and each sentence again at its field.
 */
public record FormErrors(Map<String, String> byField) {

  public static final FormErrors NONE = new FormErrors(Map.of());

  public FormErrors {
    byField = new LinkedHashMap<>(byField);
  }

  public FormErrors and(String field, String sentence) {
    var more = new LinkedHashMap<>(byField);
    more.putIfAbsent(field, sentence);
    return new FormErrors(more);
  }

  public @Nullable String on(String field) {
    return byField.get(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }
}
