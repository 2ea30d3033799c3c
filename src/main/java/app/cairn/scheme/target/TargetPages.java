package app.cairn.scheme.target;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.Schools;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.Staff;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.Targets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages about targets show, to those who may see it. */
@Component
class TargetPages {

  private final Targets targets;
  private final TargetSql sql;
  private final ChooseSql choices;
  private final Schemes schemes;
  private final Schools schools;
  private final Staff staff;
  private final TargetReach reach;
  private final KeptWork kept;

  TargetPages(
      Targets targets,
      TargetSql sql,
      ChooseSql choices,
      Schemes schemes,
      Schools schools,
      Staff staff,
      TargetReach reach,
      KeptWork kept) {
    this.targets = targets;
    this.sql = sql;
    this.choices = choices;
    this.schemes = schemes;
    this.schools = schools;
    this.staff = staff;
    this.reach = reach;
    this.kept = kept;
  }

  @Transactional(readOnly = true)
  TargetsPage index(@Nullable SchemeYearId asked, LocalDate today, Actor actor, Shell shell) {
    if (!reach.concerns(actor)) {
      throw new NotFound();
    }
    var parts = staff.partsOf(actor);
    var years = sql.years();
    var around =
        years.stream()
            .filter(year -> year.id().equals(asked))
            .findFirst()
            .or(
                () ->
                    years.stream()
                        .filter(year -> parts.isEmpty() || parts.schemes().contains(year.scheme()))
                        .filter(year -> !year.first().isAfter(today))
                        .findFirst())
            .or(() -> years.stream().findFirst());
    var known = around.map(year -> known(new Question(year.id(), today))).orElse(YearsTargets.NONE);
    return new TargetsPage(
        shell,
        years,
        around.map(SchemeYear::id),
        known.targets().stream().filter(target -> reach.sees(target, actor, parts)).toList(),
        known.sizes(),
        !parts.in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR).isEmpty());
  }

  private record Question(SchemeYearId year, LocalDate today) {}

  /** All of a year's targets, whoever asks; who may see which is worked out anew. */
  private record YearsTargets(List<Target> targets, Map<CohortId, Integer> sizes) {

    static final YearsTargets NONE = new YearsTargets(List.of(), Map.of());
  }

  private YearsTargets known(Question question) {
    return kept.of(
        YearsTargets.class,
        question,
        () ->
            new YearsTargets(
                targets.of(question.year()), sql.sizes(question.year(), question.today())));
  }

  @Transactional(readOnly = true)
  TargetPage target(TargetId id, Actor actor, Shells shells, boolean reasonMissing) {
    var target = targets.find(id).orElseThrow(NotFound::new);
    var parts = staff.partsOf(actor);
    if (!reach.sees(target, actor, parts)) {
      throw new NotFound();
    }
    var w = shells.wording();
    return new TargetPage(
        shells.named(target.cohort().name(w)),
        target,
        schemes.year(target.schemeYear()).map(SchemeYear::name).orElse(""),
        schemes.find(target.scheme()).map(scheme -> scheme.name()).orElse(""),
        parts.covers(target, SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR),
        reasonMissing);
  }

  @Transactional(readOnly = true)
  ChoosePage choose(
      ChooseForm form, List<FormProblem> problems, LocalDate today, Actor actor, Shell shell) {
    var parts = staff.partsOf(actor).in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
    if (parts.isEmpty()) {
      throw new NotFound();
    }
    if (form.isOfDelivery()) {
      var unit = ChooseReading.uuid(form.unit()).map(CourseUnitId::new).orElseThrow(NotFound::new);
      var name = choices.unitName(unit).orElseThrow(NotFound::new);
      var deliveries =
          choices.deliveries(unit, today).stream()
              .filter(
                  delivery ->
                      parts.covers(
                          delivery.scheme(),
                          delivery.school().orElse(null),
                          SchemeRoles.SUPERVISOR,
                          SchemeRoles.COORDINATOR))
              .toList();
      return new ChoosePage(
          shell, form, problems, name, deliveries, List.of(), List.of(), List.of());
    }
    var years =
        choices.years(today).stream()
            .filter(year -> parts.schemes().contains(year.scheme()))
            .toList();
    boolean whole = parts.parts().stream().anyMatch(part -> part.isWhole());
    var mine = parts.schools();
    return new ChoosePage(
        shell,
        form,
        problems,
        "",
        List.of(),
        years,
        schools.tree().stream().filter(school -> whole || mine.contains(school.id())).toList(),
        choices.programmes().stream()
            .filter(programme -> whole || programme.school().map(mine::contains).orElse(false))
            .toList());
  }
}
