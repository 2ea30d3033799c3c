package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module in one year: its lectures, its seminar groups and its students. */
final class Delivery {
  /** A weekly hour of teaching in one term. */
  record Hour(int term, int hour, int length, Rooms.@Nullable Room room) {}

  static final class Seminar {
    final String key;
    final String name;
    final List<Hour> hours = new ArrayList<>();
    int students;

    Seminar(String key, String name) {
      this.key = key;
      this.name = name;
    }
  }

  record Exam(LocalDate date, String start, int minutes) {}

  final Prospectus.Unit unit;
  final Calendar.Year year;
  final List<Enrolment> enrolments = new ArrayList<>();
  final List<Hour> lectures = new ArrayList<>();
  final List<Seminar> seminars = new ArrayList<>();
  @Nullable Exam exam;

  /** How this year's marks differ from other years', for everybody. */
  final double drift;

  Delivery(Prospectus.Unit unit, Calendar.Year year, double drift) {
    this.unit = unit;
    this.year = year;
    this.drift = drift;
  }

  String firstTerm() {
    return year.terms().get(Math.max(0, unit.term())).key();
  }

  Calendar.Term lastTerm() {
    return year.terms().get(unit.wholeYear() ? 1 : unit.term());
  }

  String key() {
    return unit.code() + "-" + firstTerm();
  }

  String termKeys() {
    return unit.wholeYear()
        ? year.terms().get(0).key() + "," + year.terms().get(1).key()
        : firstTerm();
  }

  LocalDate from() {
    return year.terms().get(Math.max(0, unit.term())).from();
  }
}
