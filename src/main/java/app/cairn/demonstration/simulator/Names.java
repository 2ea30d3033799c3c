package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names of invented people from many places, drawn so that both parts belong together. */
final class Names {
  private record Tradition(List<String> given, List<String> family) {}

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Katarzyna", "Kasia"),
          Map.entry("Oluwaseun", "Seun"),
          Map.entry("Temitope", "Temi"),
          Map.entry("Matthew", "Matt"),
          Map.entry("Rebecca", "Becky"),
          Map.entry("Samuel", "Sam"),
          Map.entry("Alexandros", "Alex"),
          Map.entry("Xiaoming", "Sean"),
          Map.entry("Alejandro", "Álex"),
          Map.entry("Thomas", "Tom"),
          Map.entry("Mohammed", "Mo"),
          Map.entry("Agnieszka", "Aga"),
          Map.entry("Jessica", "Jess"),
          Map.entry("Tianyu", "Tim"),
          Map.entry("Chiamaka", "Amaka"));

  private final List<Tradition> byWeight = new ArrayList<>();

  Names() {
    for (String line : Resource.lines("names.txt")) {
      String[] parts = line.split("\\|", -1);
      var tradition = new Tradition(list(parts[2]), list(parts[3]));
      for (int i = Integer.parseInt(parts[1].strip()); i > 0; i--) {
        byWeight.add(tradition);
      }
    }
  }

  PersonName next(Chance chance) {
    var tradition = chance.one(byWeight);
    String given = chance.one(tradition.given());
    String family = tradition.family().isEmpty() ? "" : chance.one(tradition.family());
    String preferred = chance.with(0.6) ? SHORT.getOrDefault(given, "") : "";
    return new PersonName(given, family, preferred);
  }

  private static List<String> list(String names) {
    return names.isBlank() ? List.of() : List.of(names.strip().split(",\\s*"));
  }
}
