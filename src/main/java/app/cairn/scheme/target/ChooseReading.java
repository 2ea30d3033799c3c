package app.cairn.scheme.target;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.institution.Schools;
import app.cairn.scheme.target.TargetDesk.Meant;
import app.cairn.scheme.target.TargetDesk.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the form by which a cohort is chosen, and says all that is wrong with it at once. */
@Component
class ChooseReading {

  static final int LONGEST_REASON = 2000;
  private static final int LONGEST_CONTACT = 200;
  private static final int MOST_GROUPS = 99;
  private static final int HIGHEST_YEAR = 9;

  private final ChooseSql sql;
  private final Schools schools;

  ChooseReading(ChooseSql sql, Schools schools) {
    this.sql = sql;
    this.schools = schools;
  }

  Read read(ChooseForm form, LocalDate today) {
    var problems = new ArrayList<FormProblem>();
    if (form.reason().isEmpty() || form.reason().length() > LONGEST_REASON) {
      problems.add(new FormProblem("reason", "scheme.choose.reason-needed"));
    }
    if (form.contact().length() > LONGEST_CONTACT) {
      problems.add(new FormProblem("contact", "scheme.choose.contact-long"));
    }
    int groups = whole(form.groups(), MOST_GROUPS);
    if (groups == 0) {
      problems.add(new FormProblem("groups", "scheme.choose.groups-wrong"));
    }
    var meant =
        form.isOfDelivery()
            ? delivery(form, today, groups, problems)
            : course(form, today, groups, problems);
    return new Read(List.copyOf(problems), meant);
  }

  private Optional<Meant> delivery(
      ChooseForm form, LocalDate today, int groups, List<FormProblem> problems) {
    var chosen =
        uuid(form.unit())
            .flatMap(
                unit ->
                    sql.deliveries(new CourseUnitId(unit), today).stream()
                        .filter(delivery -> delivery.value().equals(form.delivery()))
                        .findFirst());
    if (chosen.isEmpty()) {
      problems.add(new FormProblem("delivery", "scheme.choose.delivery-needed"));
    }
    return chosen.map(
        delivery ->
            new Meant(
                delivery.scheme(),
                delivery.schemeYear(),
                delivery.year(),
                chosen,
                delivery.school(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                groups));
  }

  private Optional<Meant> course(
      ChooseForm form, LocalDate today, int groups, List<FormProblem> problems) {
    var year =
        sql.years(today).stream()
            .filter(one -> one.schemeYear().toString().equals(form.schemeYear()))
            .findFirst();
    if (year.isEmpty()) {
      problems.add(new FormProblem("schemeYear", "scheme.choose.year-needed"));
    }
    var school =
        schools.tree().stream()
            .filter(one -> one.id().toString().equals(form.school()))
            .map(one -> one.id())
            .findFirst();
    var programme =
        sql.programmes().stream()
            .filter(one -> one.programme().toString().equals(form.programme()))
            .findFirst();
    int studied = whole(form.yearOfStudy(), HIGHEST_YEAR);
    if (studied == 0 && !form.yearOfStudy().isEmpty()) {
      problems.add(new FormProblem("yearOfStudy", "scheme.choose.year-of-study-wrong"));
    }
    if (school.isEmpty() && programme.isEmpty() && form.yearOfStudy().isEmpty()) {
      problems.add(new FormProblem("school", "scheme.choose.cohort-needed"));
    }
    Optional<SchoolId> belongs = programme.flatMap(ProgrammeChoice::school).or(() -> school);
    Optional<ProgrammeId> named = programme.map(ProgrammeChoice::programme);
    return year.map(
        one ->
            new Meant(
                one.scheme(),
                one.schemeYear(),
                one.year(),
                Optional.empty(),
                belongs,
                school,
                named,
                studied == 0 ? Optional.empty() : Optional.of(studied),
                groups));
  }

  /** 0 where it is no whole number from 1 to the most. */
  private static int whole(String text, int most) {
    if (!text.matches("\\d{1,2}")) {
      return 0;
    }
    int number = Integer.parseInt(text);
    return number <= most ? number : 0;
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
