package app.cairn.timetable.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.timetable.home.HomeSql.Needing;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coming week of a part: for coordinators and supervisors what needs them, for organisers what
 * is on.
 */
@Component
class PartPanel implements HomePanel {

  private static final int MOST = 8;

  private final HomeSql sql;
  private final Templates templates;
  private final Clock clock;

  PartPanel(HomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    boolean runs = actor.roles().hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR);
    if (!runs && !actor.roles().hasAny(SchemeRoles.STUDENT_ORGANISER, SchemeRoles.SCHOOL_CONTACT)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var found = sql.ofParts(actor.person(), runs, LocalDate.ofInstant(now, w.zone()), now, MOST);
    var needing = runs ? found.stream().filter(PartPanel::needs).toList() : found;
    return Optional.of(
        new Panel(
            w.t("timetable.home.part"),
            templates.timetableHomeDesk(
                new DeskPage(
                    w,
                    lead(found, needing, runs, w),
                    needing.stream().map(one -> row(one, runs, w)).toList(),
                    "/sessions"))));
  }

  private static boolean needs(Needing one) {
    return one.alone() || !one.published() || one.coLeaders() == 0;
  }

  private static String lead(List<Needing> found, List<Needing> needing, boolean runs, Wording w) {
    if (found.isEmpty()) {
      return w.t("timetable.home.part-empty");
    }
    int all = found.getFirst().all();
    return runs
        ? w.t("timetable.home.part-runs", "n", all, "unpublished", found.getFirst().unpublished())
            + (needing.isEmpty() ? " " + w.t("timetable.home.part-fine") : "")
        : w.t("timetable.home.part-knows", "n", all);
  }

  private DeskPage.Row row(Needing one, boolean runs, Wording w) {
    return new DeskPage.Row(
        one.session().toString(),
        HomeWords.when(one.slot(), w, clock),
        HomeWords.name(one.cohort(), one.group().orElse(null), w),
        !runs
            ? ""
            : one.alone()
                ? w.t("timetable.on-the-day.alone-there")
                : w.t(
                    "timetable.home.has-leaders",
                    "n",
                    one.coLeaders(),
                    "published",
                    one.published() ? "yes" : "no"));
  }
}
