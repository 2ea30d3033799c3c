package app.cairn.timetable.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Week numbers as people write them: {@code 2-5, 7, 9-11}. */
final class Weeks {

  static final int MOST = 60;

  private static final Pattern STRETCH = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");

  private Weeks() {}

  /** Empty when it is not weeks, or none. */
  static Optional<List<Integer>> of(String written) {
    var weeks = new TreeSet<Integer>();
    for (var part : written.split("[,;]")) {
      if (part.isBlank()) {
        continue;
      }
      var stretch = STRETCH.matcher(part.strip());
      if (!stretch.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(stretch.group(1));
      int last = stretch.group(2) == null ? first : Integer.parseInt(stretch.group(2));
      if (first < 1 || last < first || last > MOST) {
        return Optional.empty();
      }
      for (int week = first; week <= last; week++) {
        weeks.add(week);
      }
    }
    return weeks.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(weeks));
  }

  static String written(Collection<Integer> weeks) {
    var parts = new ArrayList<String>();
    var sorted = List.copyOf(new TreeSet<>(weeks));
    for (int i = 0; i < sorted.size(); ) {
      int j = i;
      while (j + 1 < sorted.size() && sorted.get(j + 1) == sorted.get(j) + 1) {
        j++;
      }
      parts.add(i == j ? sorted.get(i).toString() : sorted.get(i) + "-" + sorted.get(j));
      i = j + 1;
    }
    return String.join(", ", parts);
  }
}
