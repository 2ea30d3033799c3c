package app.cairn.scheme.target;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.Cohorts;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Staff;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.Targets;
import app.cairn.scheme.target.ChooseOutcome.Chosen;
import app.cairn.scheme.target.ChooseOutcome.ChosenBefore;
import app.cairn.scheme.target.ChooseOutcome.NotUnderstood;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses cohorts for support and withdraws them, within one's own part of a scheme. */
@Component
class TargetDesk {

  private final ChooseSql sql;
  private final ChooseReading reading;
  private final Targets targets;
  private final Cohorts cohorts;
  private final Staff staff;
  private final TargetReach reach;
  private final Clock clock;

  TargetDesk(
      ChooseSql sql,
      ChooseReading reading,
      Targets targets,
      Cohorts cohorts,
      Staff staff,
      TargetReach reach,
      Clock clock) {
    this.sql = sql;
    this.reading = reading;
    this.targets = targets;
    this.cohorts = cohorts;
    this.staff = staff;
    this.reach = reach;
    this.clock = clock;
  }

  @Transactional
  ChooseOutcome choose(ChooseForm form, LocalDate today, Actor actor) {
    var read = reading.read(form, today);
    if (!read.problems().isEmpty()) {
      return new NotUnderstood(read.problems());
    }
    var meant = read.meant().orElseThrow();
    requirePart(actor, meant.scheme(), meant.school().orElse(null));
    var cohort = cohortOf(meant);
    sql.hold(cohort);
    var standing = sql.standing(cohort, meant.schemeYear());
    if (standing.isPresent()) {
      return standing.get().value().equals(form.id())
          ? new Chosen(standing.get())
          : new ChosenBefore(standing.get());
    }
    var id = new TargetId(form.id());
    sql.insert(
        id, meant.schemeYear(), cohort, form, meant.groups(), actor.person(), clock.instant());
    return new Chosen(id);
  }

  /** An empty reason changes nothing and is false. */
  @Transactional
  boolean withdraw(TargetId id, String reason, Actor actor) {
    var target = changeable(id, actor);
    if (reason.isEmpty() || reason.length() > ChooseReading.LONGEST_REASON) {
      return false;
    }
    sql.withdraw(target.id(), reason, actor.person(), clock.instant());
    return true;
  }

  /** The target that stands afterwards: this one, or another that was chosen meanwhile. */
  @Transactional
  TargetId restore(TargetId id, Actor actor) {
    var target = changeable(id, actor);
    sql.hold(target.cohort().id());
    var other = sql.standing(target.cohort().id(), target.schemeYear());
    if (other.isPresent()) {
      return other.get();
    }
    sql.restore(target.id());
    return target.id();
  }

  private Target changeable(TargetId id, Actor actor) {
    var target = targets.find(id).orElseThrow(NotFound::new);
    var parts = staff.partsOf(actor);
    if (!reach.sees(target, actor, parts)) {
      throw new NotFound();
    }
    if (!parts.covers(target, SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR)) {
      throw new NotAllowed("Only those who run this part of the scheme change its targets.");
    }
    return target;
  }

  private void requirePart(Actor actor, SchemeId scheme, @Nullable SchoolId school) {
    var parts = staff.partsOf(actor);
    if (!parts.covers(scheme, school, SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR)) {
      throw new NotFound();
    }
  }

  private CohortId cohortOf(Meant meant) {
    return meant
        .delivery()
        .map(delivery -> cohorts.ofDelivery(delivery.offering()).orElseThrow(NotFound::new))
        .orElseGet(
            () ->
                cohorts.ofCourse(
                    meant.year(),
                    meant.namedSchool().orElse(null),
                    meant.programme().orElse(null),
                    meant.yearOfStudy().orElse(null)));
  }

  /** What a form that could be read means. */
  record Meant(
      SchemeId scheme,
      SchemeYearId schemeYear,
      AcademicYearId year,
      Optional<DeliveryChoice> delivery,
      Optional<SchoolId> school,
      Optional<SchoolId> namedSchool,
      Optional<ProgrammeId> programme,
      Optional<Integer> yearOfStudy,
      int groups) {}

  record Read(List<FormProblem> problems, Optional<Meant> meant) {}
}
