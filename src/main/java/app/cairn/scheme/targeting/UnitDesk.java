package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.scheme.Part;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks units by need, for whoever may see their figures. */
@Component
class UnitDesk {

  private static final int MOST_IN_A_FILE = 10_000;

  private final DeliveryFigures figures;
  private final Rankings rankings;
  private final UnitYearsSql unitYears;
  private final Staff staff;
  private final Clock clock;

  UnitDesk(
      DeliveryFigures figures,
      Rankings rankings,
      UnitYearsSql unitYears,
      Staff staff,
      Clock clock) {
    this.figures = figures;
    this.rankings = rankings;
    this.unitYears = unitYears;
    this.staff = staff;
    this.clock = clock;
  }

  UnitsPage page(UnitsAsked given, Actor actor, Shell shell) {
    var parts = staff.partsOf(actor);
    var reach = required(actor, parts);
    var today = LocalDate.now(clock.withZone(shell.w().zone()));
    var ranking = rankings.of(new Rankings.Question(given, reach, schemeOf(parts), today));
    return new UnitsPage(
        shell,
        ranking.asked(),
        ranking.years(),
        ranking.schools(),
        ranking.rows(),
        ranking.inAll(),
        ranking.asked().pages(ranking.inAll()),
        !parts.in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR).isEmpty());
  }

  /** What a page of the ranking shows, without its pages. */
  List<UnitRow> rows(UnitsAsked given, Actor actor, LocalDate today) {
    var parts = staff.partsOf(actor);
    var reach = required(actor, parts);
    return rankings.inOne(
        new Rankings.Question(given, reach, schemeOf(parts), today), MOST_IN_A_FILE);
  }

  @Transactional
  UnitPage unit(CourseUnitId unit, Attempts attempts, Leavers leavers, Actor actor, Shells shells) {
    var parts = staff.partsOf(actor);
    var reach = required(actor, parts);
    figures.bringUpToDate();
    var found = unitYears.find(unit, reach).orElseThrow(NotFound::new);
    var shell = shells.named(found.code() + " " + found.title());
    var chooser = parts.in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
    return new UnitPage(
        shell,
        found,
        attempts,
        leavers,
        unitYears.years(unit, attempts, leavers),
        unitYears.targets(unit),
        chooser.parts().stream()
            .anyMatch(part -> part.covers(part.scheme(), found.school().orElse(null))));
  }

  private static Reach required(Actor actor, Parts parts) {
    var reach = Reach.of(actor, parts);
    if (reach.isEmpty()) {
      throw new NotFound();
    }
    return reach;
  }

  private static Optional<SchemeId> schemeOf(Parts parts) {
    return parts.parts().stream().map(Part::scheme).findFirst();
  }
}
