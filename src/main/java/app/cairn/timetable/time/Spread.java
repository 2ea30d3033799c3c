package app.cairn.timetable.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How thickly one leader's sessions lie around a day. */
public final class Spread {

  private Spread() {}

  /**
   * The most sessions that any running weeks around the day would hold, one on the day itself
   * included.
   */
  public static int mostWithin(int weeks, LocalDate day, Collection<LocalDate> others) {
    List<LocalDate> all = Stream.concat(others.stream(), Stream.of(day)).sorted().toList();
    int most = 1;
    for (var first : all) {
      var end = first.plusWeeks(weeks);
      if (!first.isAfter(day) && day.isBefore(end)) {
        most =
            Math.max(
                most,
                (int)
                    all.stream().filter(one -> !one.isBefore(first) && one.isBefore(end)).count());
      }
    }
    return most;
  }
}
