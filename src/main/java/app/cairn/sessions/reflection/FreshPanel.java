package app.cairn.sessions.reflection;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "How did it go?", for a week after a session, to whoever led it and wrote nothing. */
@Component
class FreshPanel implements HomePanel {

  private static final int MOST = 2;

  private final ReflectionHomeSql sql;
  private final Templates templates;
  private final Clock clock;

  FreshPanel(ReflectionHomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 16;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(LeaderRoles.LEADER)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var rows =
        sql.fresh(actor.person(), LocalDate.ofInstant(now, w.zone()), now, MOST).stream()
            .map(
                one ->
                    new ReflectionListPage.Row(
                        one.session().toString(),
                        w.shortDate(one.date()),
                        one.cohort().in(w),
                        "",
                        w.t(
                            "sessions.reflection.write-named",
                            "name",
                            one.cohort().in(w),
                            "when",
                            w.shortDate(one.date()))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.reflection.title"),
                templates.sessionsReflectionList(
                    new ReflectionListPage(
                        w,
                        w.t("sessions.reflection.three-minutes"),
                        rows,
                        w.t("sessions.reflection.write"),
                        ""))));
  }
}
