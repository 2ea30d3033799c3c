package app.cairn.evaluation.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each name a number, in the order they come. */
final class Names {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  int of(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /** −1 for a name not seen before. */
  int known(String name) {
    return numbers.getOrDefault(name, -1);
  }

  List<String> inOrder() {
    return names;
  }
}
