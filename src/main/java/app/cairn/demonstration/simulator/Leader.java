package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A student who leads, or is to: since when, what, and when trained. */
final class Leader {
  final Student student;
  final LocalDate from;
  @Nullable LocalDate to;
  final Set<String> courses = new TreeSet<>();
  final Set<String> schools = new TreeSet<>();
  @Nullable LocalDate trained;
  @Nullable LocalDate followUp;

  /** The last term in which this leader took a group. */
  String term = "";

  Leader(Student student, LocalDate from) {
    this.student = student;
    this.from = from;
  }
}
