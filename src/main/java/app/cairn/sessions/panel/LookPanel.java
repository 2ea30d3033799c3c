package app.cairn.sessions.panel;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Please have a look": plans that wait for whoever runs the part. */
@Component
class LookPanel implements HomePanel {

  private static final int MOST = 5;

  private final PanelSql sql;
  private final Templates templates;
  private final Clock clock;

  LookPanel(PanelSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.roles().hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR)) {
      return Optional.empty();
    }
    var found = sql.toLookAt(actor.person(), LocalDate.ofInstant(clock.instant(), w.zone()), MOST);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int more = found.getFirst().all() - found.size();
    return Optional.of(
        new Panel(
            w.t("sessions.panel.look"),
            templates.sessionsPanelLook(
                new LookPage(
                    w,
                    found.stream()
                        .map(
                            one ->
                                new LookPage.Row(
                                    one.session().toString(),
                                    w.shortDate(one.date()),
                                    one.cohort().in(w),
                                    w.t("sessions.panel.asked-by", "name", one.by())))
                        .toList(),
                    more > 0 ? w.t("sessions.panel.more-looks", "n", more) : ""))));
  }
}
