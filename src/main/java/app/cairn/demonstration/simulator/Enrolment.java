package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One student at one delivery, and what came of it. */
final class Enrolment {
  record Result(int attempt, @Nullable Integer mark, String outcome, boolean provisional) {}

  final Student student;
  final Delivery delivery;
  final int attempt;
  final LocalDate from;
  final @Nullable LocalDate late;
  Delivery.@Nullable Seminar seminar;
  @Nullable LocalDate to;

  /** How many sessions of this module the student came to. */
  int came;

  final List<Result> results = new ArrayList<>();

  Enrolment(Student student, Delivery delivery, int attempt, @Nullable LocalDate late) {
    this.student = student;
    this.delivery = delivery;
    this.attempt = attempt;
    this.late = late;
    this.from = late == null ? delivery.from() : late;
  }

  void withdraw(LocalDate day) {
    to = day.isBefore(from) ? from : day;
  }

  boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  boolean passed() {
    return results.stream().anyMatch(result -> result.outcome().equals("passed"));
  }

  int attemptsMade() {
    return results.isEmpty() ? attempt : results.getLast().attempt();
  }

  /** The mark that stands, or nothing. */
  @Nullable Integer mark() {
    return results.isEmpty() ? null : results.getLast().mark();
  }
}
