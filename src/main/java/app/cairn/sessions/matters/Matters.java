package app.cairn.sessions.matters;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.sessions.matters.MattersPage.Row;
import app.cairn.sessions.matters.MattersSql.Kind;
import app.cairn.sessions.matters.MattersSql.Waiting;
import app.cairn.sessions.matters.TurnoutSql.Turnout;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and words that wait to be read, two empty sessions running, a lecturer who says nothing,
 * registers that are missing, cohorts of which few come, a leader with too much.
 */
@Component
class Matters {

  private static final int MOST = 30;

  private final MattersSql sql;
  private final TurnoutSql turnouts;
  private final Loads loads;
  private final Shells shells;
  private final Clock clock;

  Matters(MattersSql sql, TurnoutSql turnouts, Loads loads, Shells shells, Clock clock) {
    this.sql = sql;
    this.turnouts = turnouts;
    this.loads = loads;
    this.shells = shells;
    this.clock = clock;
  }

  static boolean concern(Actor actor) {
    return actor.roles().hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR);
  }

  @Transactional(readOnly = true)
  MattersPage page(Actor actor) {
    if (!concern(actor)) {
      throw new NotFound();
    }
    var shell = shells.titled("sessions.matters.title");
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var waiting = sql.waiting(actor.person(), today, clock.instant(), MOST);
    var turnout = turnouts.of(actor.person(), today, clock.instant(), MOST);
    var over =
        loads.over(
            sql.led(
                actor.person(),
                today,
                monday.minusWeeks(Loads.WEEKS_BACK),
                monday.plusWeeks(Loads.WEEKS_ON)),
            monday);
    return new MattersPage(
        shell,
        List.of(
            kind(Kind.PLAN, waiting, w),
            kind(Kind.WORD, waiting, w),
            kind(Kind.EMPTY, waiting, w),
            kind(Kind.SILENT, waiting, w),
            new MattersPage.Kind(
                w.t("sessions.matters.missing"),
                w.t("sessions.matters.missing-next"),
                w.t("sessions.matters.missing-none"),
                turnout.stream().filter(Turnout::missing).map(one -> row(one, w)).toList()),
            new MattersPage.Kind(
                w.t("sessions.matters.few"),
                w.t("sessions.matters.few-next"),
                w.t("sessions.matters.few-none"),
                turnout.stream().filter(one -> !one.missing()).map(one -> row(one, w)).toList()),
            new MattersPage.Kind(
                w.t("sessions.matters.load"),
                w.t("sessions.matters.load-next"),
                w.t("sessions.matters.load-none"),
                over.stream().limit(MOST).map(one -> row(one, w)).toList())));
  }

  /** The first of them, without the loads, which are counted on the page itself. */
  @Transactional(readOnly = true)
  List<Row> first(Actor actor, Wording w, int most) {
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    return sql.waiting(actor.person(), today, clock.instant(), most).stream()
        .limit(most)
        .map(one -> row(one, w))
        .toList();
  }

  private static MattersPage.Kind kind(Kind kind, List<Waiting> waiting, Wording w) {
    return new MattersPage.Kind(
        w.choice("sessions.matters.kind", kind),
        w.choice("sessions.matters.next", kind),
        w.choice("sessions.matters.none", kind),
        waiting.stream().filter(one -> one.kind() == kind).map(one -> row(one, w)).toList());
  }

  private static Row row(Waiting one, Wording w) {
    String unit = one.cohort().in(w);
    String date = one.date().map(w::shortDate).orElse("");
    return switch (one.kind()) {
      case PLAN ->
          new Row(
              unit + ", " + date,
              w.t("sessions.matters.look", "name", one.name()),
              "/sessions/" + one.id() + "/plan");
      case WORD ->
          new Row(
              unit + ", " + date,
              w.t("sessions.matters.word", "name", one.name()),
              "/sessions/" + one.id() + "/reflection");
      case EMPTY ->
          new Row(unit + ", " + one.name(), w.t("sessions.matters.two"), "/groups/" + one.id());
      case SILENT ->
          new Row(
              one.name(),
              w.t("sessions.matters.asked", "unit", unit, "n", one.n()),
              "/targets/" + one.id());
    };
  }

  private static Row row(Turnout one, Wording w) {
    String unit = one.cohort().in(w);
    return one.missing()
        ? new Row(
            unit + ", " + one.name(),
            w.t("sessions.matters.registers", "n", one.n()),
            "/groups/" + one.id())
        : new Row(unit, w.t("sessions.matters.of", "n", one.n()), "/targets/" + one.id());
  }

  private static Row row(Loads.TooMuch one, Wording w) {
    return new Row(
        one.name(),
        w.t(
            "sessions.matters.led",
            "n",
            one.sessions(),
            "weeks",
            one.weeks(),
            "from",
            w.shortDate(one.from()),
            "rule",
            one.rule()),
        "/leaders/" + one.leading());
  }
}
