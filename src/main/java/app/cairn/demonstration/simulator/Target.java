package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort that the scheme supports in one year: a module's students, or a subject's in one year of
 * study.
 */
final class Target {
  final String key;
  final Prospectus.Subject subject;
  final Calendar.Year year;
  final @Nullable Delivery delivery;
  final int yearOfStudy;
  final Prospectus.@Nullable Programme programme;
  final String reason;
  final List<Group> groups = new ArrayList<>();
  int expectedGroups = 1;

  /** How readily people come, before anything about themselves; on the scale of log odds. */
  final double pull;

  /** The share who will never come, whatever happens. */
  final double never;

  /** Marks gained for each session up to eight. For some modules there is nothing to gain. */
  final double effect;

  Target(
      String key,
      Prospectus.Subject subject,
      Calendar.Year year,
      @Nullable Delivery delivery,
      int yearOfStudy,
      Prospectus.@Nullable Programme programme,
      String reason,
      double pull,
      double never,
      double effect) {
    this.key = key;
    this.subject = subject;
    this.year = year;
    this.delivery = delivery;
    this.yearOfStudy = yearOfStudy;
    this.programme = programme;
    this.reason = reason;
    this.pull = pull;
    this.never = never;
    this.effect = effect;
  }

  boolean runsIn(int term) {
    return delivery == null || delivery.unit.runsIn(term);
  }

  boolean isFor(Student student) {
    return student.subject == subject
        && student.yearOfStudy == yearOfStudy
        && student.isPostgraduate() == (programme != null && programme.isPostgraduate())
        && (programme == null || programme == student.programme);
  }
}
