package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The main timetable of a year: 45 hours a week, Monday to Friday from nine to six. Lectures of one
 * subject never meet at the same hour, and a student gets a seminar group that fits.
 */
final class WeeklyTimetable {
  static final int HOURS_A_DAY = 9;
  static final int HOURS = 5 * HOURS_A_DAY;
  private static final int WEDNESDAY_AFTERNOON = 2 * HOURS_A_DAY + 4;

  private final Rooms rooms;
  private final Chance chance;
  private final Calendar.Year year;

  /** Hours kept free of everything for those whose days must stay open. */
  private final long keptFree;

  private final String keptFreeFor;

  private final Map<String, Long> lecturesOf = new HashMap<>();
  private final Map<String, int[]> use = new HashMap<>();

  WeeklyTimetable(
      Rooms rooms, Calendar.Year year, String keptFreeFor, long keptFree, Chance chance) {
    this.rooms = rooms;
    this.year = year;
    this.chance = chance;
    this.keptFreeFor = keptFreeFor;
    this.keptFree = keptFree;
  }

  /** All hours of a weekday (1 is Monday); none at a weekend. */
  static long day(int weekday) {
    return weekday > 5 ? 0 : ((1L << HOURS_A_DAY) - 1) << (weekday - 1) * HOURS_A_DAY;
  }

  /** Wednesday afternoons are for sports: nothing is taught then. */
  static boolean isSports(int hour) {
    return hour >= WEDNESDAY_AFTERNOON && hour < 3 * HOURS_A_DAY;
  }

  void lay(List<Delivery> deliveries, Map<String, Integer> expected) {
    for (var delivery : deliveries) {
      int people = expected.getOrDefault(delivery.unit.code(), 0);
      for (int term : terms(delivery)) {
        for (int n = 0; n < (delivery.unit.wholeYear() ? 1 : 2); n++) {
          lecture(delivery, term, people);
        }
      }
    }
    for (var delivery : deliveries) {
      int people = expected.getOrDefault(delivery.unit.code(), 0);
      int groups = Math.max(1, (int) Math.ceil(people * 1.12 / 24));
      for (int n = 0; n < groups; n++) {
        seminar(delivery, freeFor(delivery));
      }
    }
  }

  /** A seminar group with a place at hours that fit; a new group where there must be one. */
  Delivery.@Nullable Seminar seat(Student student, Delivery delivery, boolean compulsory) {
    for (var lecture : delivery.lectures) {
      if (!student.freeAt(lecture.term(), lecture.hour())) {
        return null;
      }
    }
    Delivery.@Nullable Seminar best = null;
    for (var seminar : delivery.seminars) {
      boolean fits =
          seminar.hours.stream().allMatch(hour -> student.freeAt(hour.term(), hour.hour()));
      if (fits && seminar.students < 26 && (best == null || seminar.students < best.students)) {
        best = seminar;
      }
    }
    if (best == null && compulsory) {
      best = seminar(delivery, term -> ~student.busy[term] & freeFor(delivery).in(term));
    }
    if (best != null) {
      best.students++;
      best.hours.forEach(hour -> student.busy[hour.term()] |= 1L << hour.hour());
      delivery.lectures.forEach(hour -> student.busy[hour.term()] |= 1L << hour.hour());
    }
    return best;
  }

  private interface Free {
    long in(int term);
  }

  /** Where seminars may be: not during a lecture of the same subject. */
  private Free freeFor(Delivery delivery) {
    return term -> ~lecturesOf.getOrDefault(delivery.unit.subject() + term, 0L) & open(delivery);
  }

  private void lecture(Delivery delivery, int term, int people) {
    String subject = delivery.unit.subject() + term;
    long taken = lecturesOf.getOrDefault(subject, 0L);
    int hour = quietest(subject, ~taken & open(delivery));
    lecturesOf.put(subject, taken | 1L << hour);
    delivery.lectures.add(new Delivery.Hour(term, hour, 1, room(term, hour, people)));
  }

  private Delivery.Seminar seminar(Delivery delivery, Free free) {
    int number = delivery.seminars.size() + 1;
    String key = "%s-S%02d".formatted(delivery.key(), number);
    var seminar = new Delivery.Seminar(key, "Seminar group " + number);
    for (int term : terms(delivery)) {
      int hour = quietest(delivery.unit.code() + term, free.in(term));
      seminar.hours.add(new Delivery.Hour(term, hour, 1, room(term, hour, 22)));
    }
    delivery.seminars.add(seminar);
    return seminar;
  }

  private Rooms.@Nullable Room room(int term, int hour, int people) {
    return rooms.takeWeekly(year.terms().get(term).key(), 1L << hour, Math.min(people, 440));
  }

  /** Of the hours that are free, one that this subject or module has used least so far. */
  private int quietest(String who, long free) {
    int[] used = use.computeIfAbsent(who, key -> new int[HOURS]);
    var best = new ArrayList<Integer>();
    for (int hour = 0; hour < HOURS; hour++) {
      if ((free & 1L << hour) == 0) {
        continue;
      }
      if (!best.isEmpty() && used[hour] < used[best.getFirst()]) {
        best.clear();
      }
      if (best.isEmpty() || used[hour] == used[best.getFirst()]) {
        best.add(hour);
      }
    }
    int hour = chance.one(best);
    used[hour]++;
    return hour;
  }

  private long open(Delivery delivery) {
    long hours = (1L << HOURS) - 1;
    for (int sport = WEDNESDAY_AFTERNOON; sport < 3 * HOURS_A_DAY; sport++) {
      hours &= ~(1L << sport);
    }
    boolean kept = (delivery.unit.subject() + delivery.unit.year()).equals(keptFreeFor);
    return kept ? hours & ~keptFree : hours;
  }

  private static int[] terms(Delivery delivery) {
    return delivery.unit.wholeYear() ? new int[] {0, 1} : new int[] {delivery.unit.term()};
  }
}
