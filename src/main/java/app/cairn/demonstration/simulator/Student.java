package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A student through the years. Ability and motivation are never written to any file. */
final class Student {
  /** One academic year of a student: a line of registrations.csv. */
  static final class Registration {
    final Calendar.Year year;
    final int yearOfStudy;
    String standing = "good";
    @Nullable Double yearMark;
    String progression = "";
    String degreeClass = "";
    @Nullable LocalDate to;

    Registration(Calendar.Year year, int yearOfStudy) {
      this.year = year;
      this.yearOfStudy = yearOfStudy;
    }
  }

  final String key;
  final PersonName name;
  final Prospectus.Subject subject;
  final Prospectus.Programme programme;
  final double ability;
  final double motivation;
  final @Nullable Integer prior;

  /** One of the personas: stays, and passes. */
  final boolean persona;

  int yearOfStudy;
  boolean here = true;
  int sessionsThisYear;
  final List<Registration> registrations = new ArrayList<>();
  final Map<String, Integer> attempts = new HashMap<>();
  final Set<String> passed = new HashSet<>();
  List<Enrolment> now = new ArrayList<>();

  /** Hours of the running year's weeks taken by classes and by sessions to lead, for each term. */
  final long[] busy = new long[2];

  final Set<Long> leadsAt = new HashSet<>();

  Student(
      String key,
      PersonName name,
      Prospectus.Subject subject,
      Prospectus.Programme programme,
      double ability,
      double motivation,
      @Nullable Integer prior,
      boolean persona) {
    this.key = key;
    this.name = name;
    this.subject = subject;
    this.programme = programme;
    this.ability = ability;
    this.motivation = motivation;
    this.prior = prior;
    this.persona = persona;
  }

  Registration registration() {
    return registrations.getLast();
  }

  boolean isPostgraduate() {
    return programme.isPostgraduate();
  }

  boolean freeAt(int term, int hour) {
    return (busy[term] & 1L << hour) == 0;
  }

  /** Leaves the university for good on a day; what is still running ends with it. */
  void leave(LocalDate day) {
    here = false;
    registration().standing = "left";
    registration().progression = "left";
    registration().to = day;
    for (var enrolment : now) {
      if (day.isBefore(enrolment.delivery.from())) {
        enrolment.delivery.enrolments.remove(enrolment);
      } else if (enrolment.results.isEmpty()) {
        enrolment.withdraw(day);
      }
    }
    now.removeIf(enrolment -> day.isBefore(enrolment.delivery.from()));
  }
}
