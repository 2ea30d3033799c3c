package app.cairn.timetable.home;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.home.HomeSql.Next;
import app.cairn.timetable.view.SessionWords;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leader's next sessions, and what to do about the first. */
@Component
class LeaderPanel implements HomePanel {

  private static final int MOST = 4;
  private static final Duration BEFORE = Duration.ofMinutes(30);

  private final HomeSql sql;
  private final Templates templates;
  private final Clock clock;

  LeaderPanel(HomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(LeaderRoles.LEADER)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var rows =
        sql.led(actor.person(), LocalDate.ofInstant(now, w.zone()), now, MOST).stream()
            .map(one -> row(one, w))
            .toList();
    return Optional.of(
        new Panel(
            w.t("timetable.home.leader"),
            templates.timetableHomeNext(
                new NextPage(
                    w, "", rows, w.t("timetable.home.leader-empty"), "/sessions?own=true"))));
  }

  private NextPage.Row row(Next one, Wording w) {
    boolean open = !clock.instant().isBefore(one.from().minus(BEFORE));
    var action =
        one.register()
            .filter(_ -> open)
            .map(register -> "/registers/" + register + "/screen")
            .orElse("");
    return new NextPage.Row(
        one.session().toString(),
        HomeWords.when(one.slot(), w, clock),
        HomeWords.name(one.cohort(), one.group().orElse(null), w),
        SessionWords.place(one.place(), one.moved(), one.kind(), w),
        one.published() ? "" : w.t("timetable.unpublished"),
        action,
        action.isEmpty() ? "" : w.t("timetable.session.screen"));
  }
}
