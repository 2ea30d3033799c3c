package app.cairn.evaluation.account;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One year of a scheme's reach.
 *
 * @param total of all disciplines; where only these are known, added up, so that who came in two is
 *     counted in both
 */
record ReachYear(Reached total, List<Reached> disciplines) {

  private static final int FEWEST = 5;

  /**
   * The first year first. What was kept of a year stands for what is counted of it, and what is
   * counted for what was given.
   */
  static List<ReachYear> of(List<Reached> kept, List<Reached> counted) {
    var years = new TreeMap<String, List<Reached>>();
    counted.forEach(one -> years.merge(one.yearName(), List.of(one), ReachYear::both));
    var instead = new TreeMap<String, List<Reached>>();
    kept.stream()
        .filter(one -> !one.given() || !years.containsKey(one.yearName()))
        .forEach(one -> instead.merge(one.yearName(), List.of(one), ReachYear::both));
    years.putAll(instead);
    return years.values().stream().map(ReachYear::of).toList();
  }

  private static List<Reached> both(List<Reached> some, List<Reached> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static ReachYear of(List<Reached> all) {
    var disciplines = all.stream().filter(one -> !one.isTotal()).toList();
    return new ReachYear(
        all.stream()
            .filter(Reached::isTotal)
            .findFirst()
            .orElseGet(
                () ->
                    new Reached(
                        all.getFirst().yearName(),
                        "",
                        disciplines.stream().mapToLong(Reached::students).sum(),
                        disciplines.stream().mapToLong(Reached::visits).sum(),
                        disciplines.stream().mapToLong(Reached::hours).sum(),
                        disciplines.stream().anyMatch(Reached::given))),
        disciplines);
  }

  /**
   * One to four students, and the next smallest with them, where one alone would follow or all that
   * are hidden are not yet five.
   */
  boolean hides(Reached one) {
    if (isFew(one)) {
      return true;
    }
    var few = disciplines.stream().filter(ReachYear::isFew).toList();
    long together = few.stream().mapToLong(Reached::students).sum();
    return !few.isEmpty()
        && (few.size() == 1 || together < FEWEST)
        && !one.isTotal()
        && disciplines.stream()
            .filter(other -> !isFew(other) && other.students() > 0)
            .min(Comparator.comparingLong(Reached::students))
            .filter(one::equals)
            .isPresent();
  }

  boolean isTold() {
    return !hides(total);
  }

  private static boolean isFew(Reached one) {
    return one.students() > 0 && one.students() < FEWEST;
  }
}
