package app.cairn.evaluation.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bands into which attendance is divided: they begin at 0, follow each other without gap or
 * overlap, and the last is open. Two to eight of them.
 */
record Bands(List<Band> all) {

  static final Bands USUAL =
      new Bands(List.of(new Band(0, 0), new Band(1, 3), new Band(4, Band.NO_END)));

  private static final Pattern ONE =
      Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3})|\\s*(\\+))?");

  sealed interface Reading permits Read, Refused {}

  record Read(Bands bands) implements Reading {}

  record Refused(Why why, String at) implements Reading {}

  enum Why {
    UNREADABLE,
    NOT_FROM_ZERO,
    GAP_OR_OVERLAP,
    NOT_OPEN_AT_THE_END,
    TOO_FEW_OR_MANY
  }

  /** Reads what a person types, such as {@code 0, 1-3, 4+}. */
  static Reading read(String text) {
    var bands = new ArrayList<Band>();
    var parts = text.strip().split("\\s*[,;/]\\s*", -1);
    for (var part : parts) {
      var match = ONE.matcher(part.strip());
      if (!match.matches()) {
        return new Refused(Why.UNREADABLE, part);
      }
      int from = Integer.parseInt(match.group(1));
      int to =
          match.group(3) != null
              ? Band.NO_END
              : match.group(2) != null ? Integer.parseInt(match.group(2)) : from;
      int expected =
          bands.isEmpty() ? 0 : bands.getLast().to() == Band.NO_END ? -1 : bands.getLast().to() + 1;
      if (from != expected || to < from) {
        return new Refused(bands.isEmpty() ? Why.NOT_FROM_ZERO : Why.GAP_OR_OVERLAP, part);
      }
      bands.add(new Band(from, to));
    }
    if (bands.size() < 2 || bands.size() > 8) {
      return new Refused(Why.TOO_FEW_OR_MANY, text);
    }
    return bands.getLast().open()
        ? new Read(new Bands(List.copyOf(bands)))
        : new Refused(Why.NOT_OPEN_AT_THE_END, parts[parts.length - 1]);
  }

  int indexOf(int sessions) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).holds(sessions)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No band holds " + sessions + " sessions");
  }

  String typed() {
    return all.stream().map(Band::typed).collect(Collectors.joining(", "));
  }
}
