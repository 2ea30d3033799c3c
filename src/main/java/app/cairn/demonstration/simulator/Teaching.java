package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is taught in one year, and who takes it: their own subject's modules, one from elsewhere,
 * and what is still owed.
 */
final class Teaching {
  private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
  private final Prospectus prospectus;
  private final Calendar.Year year;
  private final Chance modules;
  private final Chance chance;
  private final @Nullable WeeklyTimetable timetable;

  /**
   * @param timetable where there is one, nobody takes what does not fit into their week
   */
  Teaching(
      Prospectus prospectus,
      Calendar.Year year,
      Chance modules,
      Chance chance,
      @Nullable WeeklyTimetable timetable) {
    this.prospectus = prospectus;
    this.year = year;
    this.modules = modules;
    this.chance = chance;
    this.timetable = timetable;
    for (var unit : prospectus.units()) {
      deliveries.put(unit.code(), new Delivery(unit, year, drift(unit)));
    }
  }

  /** Some modules are harder than they look, some get easier from year to year. */
  private double drift(Prospectus.Unit unit) {
    var own = modules.of(unit.code());
    double tough = own.normal(0, 1.2 + 1.4 * unit.hardness());
    double trend = own.normal(0, 0.8);
    return tough + trend * year.back() + chance.normal(0, 1.4);
  }

  List<Delivery> deliveries() {
    return List.copyOf(deliveries.values());
  }

  Delivery delivery(Prospectus.Unit unit) {
    return java.util.Objects.requireNonNull(deliveries.get(unit.code()));
  }

  void enrol(List<Student> students) {
    var shuffled = new ArrayList<>(students);
    chance.shuffle(shuffled);
    if (timetable != null) {
      timetable.lay(deliveries(), expected(shuffled));
    }
    for (var student : shuffled) {
      for (var unit : student.subject.units()) {
        if (!student.isPostgraduate() && takes(student, unit)) {
          place(student, unit, true);
        }
      }
    }
    for (var student : shuffled) {
      owed(student);
      if (student.yearOfStudy < 3
          && !student.persona
          && !student.isPostgraduate()
          && chance.with(0.45)) {
        elective(student);
      }
    }
  }

  private boolean takes(Student student, Prospectus.Unit unit) {
    return unit.year() == student.yearOfStudy && !student.passed.contains(unit.code());
  }

  /** Failed in an earlier year and not yet passed: taken again beside the new ones. */
  private void owed(Student student) {
    for (var unit : student.subject.units()) {
      if (unit.year() < student.yearOfStudy
          && student.attempts.containsKey(unit.code())
          && !student.passed.contains(unit.code())) {
        place(student, unit, false);
      }
    }
  }

  private void elective(Student student) {
    var elsewhere = chance.one(prospectus.subjects());
    var open =
        elsewhere.units().stream()
            .filter(unit -> unit.year() == student.yearOfStudy && unit.hardness() < 2)
            .filter(unit -> !unit.wholeYear() && !student.passed.contains(unit.code()))
            .toList();
    if (elsewhere != student.subject && !open.isEmpty()) {
      place(student, chance.one(open), false);
    }
  }

  private void place(Student student, Prospectus.Unit unit, boolean compulsory) {
    var delivery = delivery(unit);
    Delivery.@Nullable Seminar seminar = null;
    if (timetable != null) {
      seminar = timetable.seat(student, delivery, compulsory);
      if (seminar == null) {
        return;
      }
    }
    int attempt = 1 + student.attempts.getOrDefault(unit.code(), 0);
    boolean late = chance.with(compulsory ? 0.02 : 0.12);
    var enrolment =
        new Enrolment(
            student,
            delivery,
            attempt,
            late && !student.persona ? delivery.from().plusDays(chance.between(5, 18)) : null);
    enrolment.seminar = seminar;
    delivery.enrolments.add(enrolment);
    student.now.add(enrolment);
  }

  private Map<String, Integer> expected(List<Student> students) {
    var expected = new LinkedHashMap<String, Integer>();
    for (var student : students) {
      for (var unit : student.subject.units()) {
        if (takes(student, unit)) {
          expected.merge(unit.code(), 1, Integer::sum);
        }
      }
    }
    return expected;
  }

  Calendar.Year year() {
    return year;
  }
}
