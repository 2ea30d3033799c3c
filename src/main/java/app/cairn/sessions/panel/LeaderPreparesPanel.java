package app.cairn.sessions.panel;

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

/** What a leader's next sessions are about. */
@Component
class LeaderPreparesPanel implements HomePanel {

  private static final int MOST = 3;

  private final PanelSql sql;
  private final Templates templates;
  private final Clock clock;

  LeaderPreparesPanel(PanelSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(LeaderRoles.LEADER)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var coming =
        sql.coming(actor.person(), LocalDate.ofInstant(now, w.zone()), now, MOST).stream()
            .map(
                one ->
                    new ComingPage.Row(
                        one.session().toString(),
                        one.target().toString(),
                        w.shortDate(one.date()) + ", " + w.time(one.starts()),
                        one.cohort().in(w),
                        one.topic().orElse(w.t("sessions.panel.no-topic")),
                        PreparedPanel.said(one.planned(), one.minutes(), w)))
            .toList();
    return coming.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.panel.prepare"),
                templates.sessionsPanelComing(new ComingPage(w, coming))));
  }
}
