package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.Schools;
import app.cairn.institution.TermCalendar;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.scheme.Part;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.Schemes;
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
  private final UnitSql units;
  private final UnitYearsSql unitYears;
  private final TermCalendar calendar;
  private final Schools schools;
  private final Schemes schemes;
  private final Staff staff;
  private final Clock clock;

  UnitDesk(
      DeliveryFigures figures,
      UnitSql units,
      UnitYearsSql unitYears,
      TermCalendar calendar,
      Schools schools,
      Schemes schemes,
      Staff staff,
      Clock clock) {
    this.figures = figures;
    this.units = units;
    this.unitYears = unitYears;
    this.calendar = calendar;
    this.schools = schools;
    this.schemes = schemes;
    this.staff = staff;
    this.clock = clock;
  }

  @Transactional
  UnitsPage page(UnitsAsked given, Actor actor, Shell shell) {
    var parts = staff.partsOf(actor);
    var reach = required(actor, parts);
    figures.bringUpToDate();
    var today = LocalDate.now(clock.withZone(shell.w().zone()));
    var years = calendar.years();
    var asked = given.overYears(years, today);
    var chosenIn = yearOf(parts, today);
    var ranked = units.ranking(asked.question(), reach, chosenIn.map(SchemeYear::id).orElse(null));
    long inAll = ranked.stream().mapToLong(UnitSql.Ranked::inAll).findFirst().orElse(0);
    return new UnitsPage(
        shell,
        asked,
        years,
        schools.tree(),
        ranked.stream().map(UnitSql.Ranked::row).toList(),
        inAll,
        asked.pages(inAll),
        !parts.in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR).isEmpty());
  }

  /** What a page of the ranking shows, without its pages. */
  @Transactional
  List<UnitRow> rows(UnitsAsked given, Actor actor, LocalDate today) {
    var parts = staff.partsOf(actor);
    var reach = required(actor, parts);
    figures.bringUpToDate();
    var asked = given.overYears(calendar.years(), today);
    var chosenIn = yearOf(parts, today).map(SchemeYear::id).orElse(null);
    return units.ranking(asked.question().onOnePage(MOST_IN_A_FILE), reach, chosenIn).stream()
        .map(UnitSql.Ranked::row)
        .toList();
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

  /** The running year of the scheme that the actor has a part in, or of the first there is. */
  private Optional<SchemeYear> yearOf(Parts parts, LocalDate today) {
    return parts.parts().stream()
        .map(Part::scheme)
        .findFirst()
        .or(() -> schemes.all().stream().map(scheme -> scheme.id()).findFirst())
        .flatMap(scheme -> schemes.yearAround(scheme, today));
  }
}
