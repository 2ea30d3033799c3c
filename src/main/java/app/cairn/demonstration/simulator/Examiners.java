package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks: ability, work and a good deal of luck; a little for each session, where there is anything
 * to gain.
 */
final class Examiners {
  static final int PASS = 40;
  private static final double[] MEAN = {61, 55.5, 49};
  private static final int SESSIONS_THAT_COUNT = 8;

  private final Map<String, Target> targetOf;
  private final Chance chance;

  /**
   * @param targetOf the target of a delivery, by the delivery's key
   */
  Examiners(Map<String, Target> targetOf, Chance chance) {
    this.targetOf = targetOf;
    this.chance = chance;
  }

  void mark(Delivery delivery, boolean provisional) {
    for (var enrolment : delivery.enrolments) {
      if (enrolment.to != null) {
        enrolment.results.add(new Enrolment.Result(enrolment.attempt, null, "withdrawn", false));
      } else {
        int mark = mark(enrolment);
        enrolment.results.add(
            new Enrolment.Result(
                enrolment.attempt, mark, mark >= PASS ? "passed" : "failed", provisional));
      }
      record(enrolment);
    }
  }

  /** A test in the middle of the term: a mark, but no outcome before the board. */
  void markTest(Delivery delivery) {
    for (var enrolment : delivery.enrolments) {
      if (enrolment.to == null && chance.with(0.93)) {
        enrolment.results.add(new Enrolment.Result(enrolment.attempt, mark(enrolment), "", true));
      }
    }
  }

  /** Most of those who failed try once more in the summer; the mark is capped. */
  void resits(List<Delivery> deliveries) {
    for (var delivery : deliveries) {
      for (var enrolment : delivery.enrolments) {
        var last = enrolment.results.getLast();
        Integer mark = last.mark();
        if (last.outcome().equals("failed")
            && mark != null
            && enrolment.student.here
            && chance.with(0.78)) {
          boolean passed = chance.normal(mark + 9, 9) >= PASS;
          int second = passed ? PASS : Math.clamp(chance.between(mark - 4, PASS - 2), 0, PASS - 1);
          enrolment.results.add(
              new Enrolment.Result(
                  last.attempt() + 1, second, passed ? "passed" : "failed", false));
          record(enrolment);
        }
      }
    }
  }

  /** How the year ended for each student who is still there. */
  void close(List<Student> students) {
    for (var student : students) {
      var registration = student.registration();
      double sum = 0;
      int marks = 0;
      long failed = 0;
      for (var enrolment : student.now) {
        Integer mark = enrolment.mark();
        if (mark != null) {
          sum += mark;
          marks++;
        }
        failed += enrolment.passed() ? 0 : 1;
      }
      if (marks > 0) {
        registration.yearMark = Math.round(10 * sum / marks) / 10.0;
      }
      LocalDate end = registration.year.to().minusDays(20);
      if (failed >= 3 && chance.with(0.35)) {
        student.leave(end);
      } else if (failed >= 3 || (failed >= 1 && student.yearOfStudy == 3 && chance.with(0.5))) {
        registration.progression = "repeating";
      }
    }
  }

  private int mark(Enrolment enrolment) {
    var student = enrolment.student;
    var unit = enrolment.delivery.unit;
    if (student.persona) {
      return chance.between(62, 74);
    }
    if (chance.with(0.012)) {
      return chance.between(0, 12);
    }
    Target target = targetOf.get(enrolment.delivery.key());
    double gain =
        target == null ? 0 : target.effect * Math.min(enrolment.came, SESSIONS_THAT_COUNT);
    double again = enrolment.attempt > 1 ? 3 : 0;
    double mark =
        MEAN[unit.hardness()]
            + enrolment.delivery.drift
            + gain
            + again
            + 7.2 * student.ability
            + 2.6 * student.motivation
            + chance.normal(0, 8.3);
    int rounded = (int) Math.clamp(Math.round(mark), 3, 97);
    // Boards do not leave a mark just under the line.
    return rounded == PASS - 1 ? PASS : rounded;
  }

  private static void record(Enrolment enrolment) {
    var student = enrolment.student;
    String code = enrolment.delivery.unit.code();
    student.attempts.put(code, enrolment.attemptsMade());
    if (enrolment.passed()) {
      student.passed.add(code);
    }
  }

  /**
   * The last year counts twice, the first year of study not at all; whoever came to the university
   * in the last year is classed by that year alone.
   */
  static String degreeClass(List<Student.Registration> registrations) {
    double sum = 0;
    int weights = 0;
    for (var one : registrations) {
      Double mark = one.yearMark;
      if (mark != null && one.yearOfStudy > 1) {
        int weight = one.yearOfStudy - 1;
        sum += weight * mark;
        weights += weight;
      }
    }
    double average = weights == 0 ? 0 : sum / weights;
    return average >= 70
        ? "first"
        : average >= 60
            ? "upper-second"
            : average >= 50 ? "lower-second" : average >= PASS ? "third" : "unclassified";
  }

  static @Nullable String grade(@Nullable Integer mark) {
    if (mark == null) {
      return null;
    }
    return mark >= 70 ? "1" : mark >= 60 ? "2:1" : mark >= 50 ? "2:2" : mark >= PASS ? "3" : "F";
  }
}
