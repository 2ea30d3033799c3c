package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a university is made of and teaches: colleges, subjects, programmes and units. */
record Prospectus(List<College> colleges, List<Subject> subjects) {
  record College(String key, String name) {}

  /** Who comes to sessions in a subject, apart from chance. */
  enum Comers {
    WEAKER(-0.45),
    EVEN(0),
    STRONGER(0.4);

    final double tilt;

    Comers(double tilt) {
      this.tilt = tilt;
    }
  }

  record Programme(String code, String name) {
    boolean isPostgraduate() {
      return name.startsWith("MRes") || name.startsWith("PhD");
    }
  }

  /**
   * A school with students of its own; {@code since} counts the past years in which it has had the
   * scheme.
   */
  record Subject(
      String key,
      String college,
      String name,
      int intake,
      Comers comers,
      int since,
      List<Programme> programmes,
      List<Unit> units) {}

  /**
   * A module. {@code term} is 0 or 1, or -1 when it takes the whole year; hardness is 0, 1 or 2.
   */
  record Unit(String code, String title, String subject, int year, int term, int hardness) {
    boolean wholeYear() {
      return term < 0;
    }

    boolean runsIn(int someTerm) {
      return wholeYear() || term == someTerm;
    }

    int credits() {
      return wholeYear() ? 40 : 20;
    }
  }

  static Prospectus read(String file, Size size) {
    var colleges = new LinkedHashMap<String, College>();
    var subjects = new LinkedHashMap<String, Subject>();
    for (String line : Resource.lines(file)) {
      String[] parts = line.split("\\s*\\|\\s*");
      switch (parts[0]) {
        case "college" -> colleges.put(parts[1], new College(parts[1], parts[2]));
        case "school" -> {
          if (subjects.size() < size.subjects()) {
            subjects.put(parts[1], subject(parts, size));
          }
        }
        case "programme" ->
            within(subjects, parts[1]).programmes().add(new Programme(parts[2], parts[3]));
        case "units" -> units(within(subjects, parts[1]), Integer.parseInt(parts[2]), parts[3]);
        default -> throw new IllegalArgumentException(file + ": " + line);
      }
    }
    return new Prospectus(List.copyOf(colleges.values()), List.copyOf(subjects.values()));
  }

  /** A subject by its key; the first one where a small size has left it out. */
  Subject subject(String key) {
    return subjects.stream()
        .filter(subject -> subject.key().equals(key))
        .findFirst()
        .orElse(subjects.getFirst());
  }

  List<Unit> units() {
    return subjects.stream().flatMap(subject -> subject.units().stream()).toList();
  }

  private static Subject within(Map<String, Subject> subjects, String key) {
    // Beyond the wanted size the lines are read into a subject that nobody keeps.
    return subjects.getOrDefault(
        key, new Subject(key, "", "", 0, Comers.EVEN, 0, new ArrayList<>(), new ArrayList<>()));
  }

  private static Subject subject(String[] parts, Size size) {
    int intake = Math.max(8, (int) Math.round(Integer.parseInt(parts[4]) * size.intake()));
    return new Subject(
        parts[1],
        parts[2],
        parts[3],
        intake,
        Comers.valueOf(parts[5].toUpperCase(java.util.Locale.ROOT)),
        Integer.parseInt(parts[6]),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static void units(Subject subject, int year, String titles) {
    int number = 0;
    for (String title : titles.split("\\s*/\\s*")) {
      int hardness = title.endsWith("**") ? 2 : title.endsWith("*") ? 1 : 0;
      boolean wholeYear = title.contains("@Y");
      int term = wholeYear ? -1 : number % 2;
      String code = "%s%d%02d".formatted(subject.key(), year, ++number);
      String plain = title.replace("*", "").replace("@Y", "");
      subject.units().add(new Unit(code, plain, subject.key(), year, term, hardness));
    }
  }
}
