package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exam dates of a year: each exam where the fewest of its students have another. */
final class ExamTimetable {
  private static final List<String> STARTS = List.of("09:30", "14:00");
  private static final List<Integer> MINUTES = List.of(90, 120, 120, 180);

  private final Map<Student, Long> sits = new HashMap<>();

  void lay(List<Delivery> deliveries) {
    for (int term = 0; term < 2; term++) {
      sits.clear();
      for (var delivery : deliveries) {
        if (delivery.lastTerm().index() == term && !delivery.unit.wholeYear()) {
          place(delivery);
        }
      }
    }
  }

  private void place(Delivery delivery) {
    var weeks = delivery.lastTerm().exams();
    int slots = weeks.size() * 5 * STARTS.size();
    int best = 0;
    long fewest = Long.MAX_VALUE;
    int first = Math.floorMod(delivery.unit.code().hashCode(), slots);
    for (int i = 0; i < slots; i++) {
      int slot = (first + i) % slots;
      long clashes =
          delivery.enrolments.stream()
              .filter(e -> (sits.getOrDefault(e.student, 0L) & 1L << slot) != 0)
              .count();
      if (clashes < fewest) {
        fewest = clashes;
        best = slot;
      }
    }
    for (var enrolment : delivery.enrolments) {
      sits.merge(enrolment.student, 1L << best, (a, b) -> a | b);
    }
    LocalDate date = weeks.get(best / 10).monday().plusDays(best % 10 / 2);
    int minutes = MINUTES.get(Math.floorMod(delivery.unit.title().hashCode(), MINUTES.size()));
    String starts = STARTS.get(best % 2);
    delivery.exam = new Delivery.Exam(date, starts, minutes);
  }
}
