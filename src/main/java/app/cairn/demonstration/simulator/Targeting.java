package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cohorts are supported in a year, and what there is to gain for each. */
final class Targeting {
  private final University university;
  private final Prospectus prospectus;
  private final Chance chance;

  Targeting(University university, Prospectus prospectus, Chance chance) {
    this.university = university;
    this.prospectus = prospectus;
    this.chance = chance;
  }

  List<Target> choose(Teaching teaching, @Nullable Teaching before) {
    var year = teaching.year();
    var targets = new ArrayList<Target>();
    for (var subject : prospectus.subjects()) {
      if (subject.since() < year.back()) {
        continue;
      }
      if (university.habits.courseBased()) {
        targets.add(ofCourse(subject, year, null, 1));
      } else {
        for (int term = 0; term < 2; term++) {
          ofUnits(targets, teaching, before, subject, term);
        }
        furtherProgrammes(targets, subject, year);
      }
    }
    return targets;
  }

  /** Where there are postgraduates to lead, one programme is also supported as a whole. */
  private void furtherProgrammes(
      List<Target> targets, Prospectus.Subject subject, Calendar.Year year) {
    var taught = subject.programmes();
    if (year.back() == 0 && taught.getLast().isPostgraduate()) {
      targets.add(ofCourse(subject, year, taught.get(2), 1));
    }
  }

  private void ofUnits(
      List<Target> targets,
      Teaching teaching,
      @Nullable Teaching before,
      Prospectus.Subject subject,
      int term) {
    int most = university.habits.mostTargets();
    int back = teaching.year().back();
    var hardest =
        subject.units().stream()
            .filter(unit -> unit.term() == term && unit.year() <= 2)
            .sorted(
                (a, b) ->
                    b.hardness() == a.hardness()
                        ? a.year() - b.year()
                        : b.hardness() - a.hardness())
            .toList();
    int chosen = 0;
    for (var unit : hardest) {
      boolean always = chosen == 0 || unit.hardness() == 2;
      boolean wanted = unit.hardness() == 1 && chance.of(unit.code()).with(0.85 - 0.22 * back);
      if (chosen < most && (always || wanted)) {
        targets.add(ofUnit(subject, teaching.delivery(unit), before));
        chosen++;
      }
    }
  }

  private Target ofUnit(Prospectus.Subject subject, Delivery delivery, @Nullable Teaching before) {
    var unit = delivery.unit;
    var luck = chance.of("gain " + unit.code());
    double effect = luck.with(0.2) ? 0 : luck.uniform(0.3, 0.95);
    boolean optOut =
        university == University.HARROWMERE && chance.of("mode " + subject.key()).with(0.3);
    return new Target(
        "T-%s-%s".formatted(unit.code(), delivery.year.key()),
        subject,
        delivery.year,
        delivery,
        unit.year(),
        null,
        reason(unit, before),
        (optOut ? -1.0 : -1.15) + luck.normal(0, 0.2),
        optOut ? 0.3 : 0.48,
        effect);
  }

  private Target ofCourse(
      Prospectus.Subject subject,
      Calendar.Year year,
      Prospectus.@Nullable Programme programme,
      int yearOfStudy) {
    var luck = chance.of("course " + subject.key());
    String whom = programme == null ? "" : "-" + programme.code();
    return new Target(
        "T-%s%s-Y%d-%s".formatted(subject.key(), whom, yearOfStudy, year.key()),
        subject,
        year,
        null,
        yearOfStudy,
        programme,
        luck.one(COURSE_REASONS),
        -1.25 + luck.normal(0, 0.3),
        0.5,
        luck.with(0.2) ? 0 : luck.uniform(0.15, 0.5));
  }

  private static final List<String> COURSE_REASONS =
      List.of(
          "First-years ask for people who have been where they are now",
          "The step from school to the first year is steep in this subject",
          "Asked for by the student representatives",
          "Many commute and know few others on their course");

  private String reason(Prospectus.Unit unit, @Nullable Teaching before) {
    var results =
        before == null
            ? List.<Enrolment.Result>of()
            : before.delivery(unit).enrolments.stream()
                .filter(enrolment -> enrolment.attempt == 1)
                .flatMap(enrolment -> enrolment.results.stream().limit(1))
                .toList();
    if (results.isEmpty()) {
      return "Asked for by the school";
    }
    long not = results.stream().filter(result -> !result.outcome().equals("passed")).count();
    long percent = Math.round(100.0 * not / results.size());
    return switch (unit.hardness()) {
      case 2 ->
          "%d %% did not pass at the first attempt last year; later modules build on it"
              .formatted(percent);
      case 1 ->
          "%d %% did not pass at the first attempt last year; students asked for support"
              .formatted(percent);
      default -> "Students of earlier years volunteered to lead; a bridge to the second year";
    };
  }
}
