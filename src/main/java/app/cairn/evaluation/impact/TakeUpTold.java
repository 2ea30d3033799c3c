package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Disclosure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Take-up without what would tell of one to four people: such a week of a cohort is hidden, and
 * where it is the only one of its week the next smallest goes with it, as the week's total is told.
 */
record TakeUpTold(List<TakeUp> all, Map<LocalDate, Total> weeks, Set<Place> hidden) {

  /**
   * A week over all cohorts that had a session in it.
   *
   * @param members of these cohorts
   */
  record Total(LocalDate monday, long sessions, long people, long members) {

    Total and(TakeUp.Week week, long more) {
      return new Total(monday, sessions + week.sessions(), people + week.people(), members + more);
    }

    double share() {
      return members == 0 ? Double.NaN : people / (double) members;
    }

    boolean isFew() {
      return TakeUpTold.isFew(people);
    }
  }

  record Place(int cohort, LocalDate monday) {}

  static TakeUpTold of(List<TakeUp> all) {
    var weeks = new TreeMap<LocalDate, Total>();
    var few = new HashMap<LocalDate, Integer>();
    var hidden = new HashSet<Place>();
    for (int i = 0; i < all.size(); i++) {
      for (var week : all.get(i).weeks()) {
        var before = weeks.getOrDefault(week.monday(), new Total(week.monday(), 0, 0, 0));
        weeks.put(week.monday(), before.and(week, all.get(i).members()));
        if (isFew(week.people())) {
          hidden.add(new Place(i, week.monday()));
          few.merge(week.monday(), 1, Integer::sum);
        }
      }
    }
    few.forEach(
        (monday, n) -> {
          int smallest = n == 1 ? smallest(all, monday, hidden) : -1;
          if (smallest >= 0) {
            hidden.add(new Place(smallest, monday));
          }
        });
    return new TakeUpTold(all, weeks, hidden);
  }

  private static int smallest(List<TakeUp> all, LocalDate monday, Set<Place> hidden) {
    int found = -1;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      for (var week : all.get(i).weeks()) {
        boolean candidate =
            week.monday().equals(monday)
                && week.people() > 0
                && !hidden.contains(new Place(i, monday));
        if (candidate && week.people() < least) {
          least = week.people();
          found = i;
        }
      }
    }
    return found;
  }

  boolean hides(int cohort, LocalDate monday) {
    return hidden.contains(new Place(cohort, monday));
  }

  static boolean isFew(long people) {
    return people > 0 && people < Disclosure.FEWEST;
  }
}
