package app.cairn.timetable.home;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.view.SessionWords;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the coming week beside what a lecturer teaches: when and where, never who. */
@Component
class LecturerPanel implements HomePanel {

  private static final int MOST = 6;

  private final HomeSql sql;
  private final Templates templates;
  private final Clock clock;

  LecturerPanel(HomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 18;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(LecturerRoles.LECTURER)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var rows =
        sql
            .forDeliveriesTaughtBy(actor.person(), LocalDate.ofInstant(now, w.zone()), now, MOST)
            .stream()
            .map(
                one ->
                    new NextPage.Row(
                        one.session().toString(),
                        HomeWords.when(one.slot(), w, clock),
                        HomeWords.name(one.cohort(), one.group().orElse(null), w),
                        SessionWords.place(one.place(), one.moved(), one.kind(), w),
                        "",
                        "",
                        ""))
            .toList();
    return Optional.of(
        new Panel(
            w.t("timetable.home.lecturer"),
            templates.timetableHomeNext(
                new NextPage(
                    w,
                    rows.isEmpty() ? "" : w.t("timetable.home.lecturer-lead"),
                    rows,
                    w.t("timetable.home.lecturer-empty"),
                    "/sessions"))));
  }
}
