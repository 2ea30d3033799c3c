package app.cairn.sessions.topics;

import static java.util.stream.Collectors.toMap;

import app.cairn.institution.WeekKind;
import app.cairn.sessions.topics.Week.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An earlier year's topics in this year's weeks: what stood in the third teaching week stands in
 * the third teaching week, wherever the reading week has gone. Weeks with a topic keep theirs.
 *
 * @param left topics for which this year has no week, such as where a term is shorter
 */
record Copy(Map<Week, Text> topics, List<String> left) {

  private record Place(WeekKind kind, int nth) {}

  static Copy of(List<Week> earlier, List<Week> now) {
    var places =
        numbered(now).entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    var topics = new LinkedHashMap<Week, Text>();
    var left = new java.util.ArrayList<String>();
    numbered(earlier)
        .forEach(
            (week, place) -> {
              if (week.text().isEmpty()) {
                return;
              }
              Week to = places.get(place);
              if (to == null) {
                left.add(week.text().title());
              } else if (to.text().isEmpty()) {
                topics.put(to, week.text());
              }
            });
    return new Copy(Collections.unmodifiableMap(topics), List.copyOf(left));
  }

  private static Map<Week, Place> numbered(List<Week> weeks) {
    var counts = new EnumMap<WeekKind, Integer>(WeekKind.class);
    var places = new LinkedHashMap<Week, Place>();
    for (Week week : weeks) {
      if (week.takesATopic()) {
        places.put(week, new Place(week.kind(), counts.merge(week.kind(), 1, Integer::sum)));
      }
    }
    return places;
  }
}
