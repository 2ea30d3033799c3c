package app.cairn.attendance.inbox;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whoever keeps registers: the one to take now, those of late still to be confirmed, and what
 * waits to be settled.
 */
@Component
class RegistersPanel implements HomePanel {

  private static final Duration OF_LATE = Duration.ofDays(14);
  private static final Duration SOON = Duration.ofHours(2);
  private static final int MOST = 5;

  private static final List<String> SCRIPTS =
      List.of("kept-store.js", "kept-box.js", "kept-queue.js", "kept-home.js");

  private final InboxSql sql;
  private final Assets assets;
  private final Templates templates;
  private final Clock clock;

  RegistersPanel(InboxSql sql, Assets assets, Templates templates, Clock clock) {
    this.assets = assets;
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
    Instant now = clock.instant();
    var desk = sql.desk(actor, now, LocalDate.ofInstant(now, w.zone()), OF_LATE, SOON, MOST);
    if (desk.kept().isEmpty() && desk.waiting() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Panel(
            desk.kept().isEmpty() ? w.t("inbox.title") : w.t("home.registers.title"),
            templates.attendanceInboxRegisters(
                new RegistersPanelPage(
                    w,
                    desk.kept().stream()
                        .map(
                            one ->
                                new KeptRegister(
                                    one.register(), one.title(), w.moment(one.starts()), one.now()))
                        .toList(),
                    desk.waiting() == 0 ? "" : w.t("inbox.panel.waiting", "count", desk.waiting()),
                    SCRIPTS.stream().map(assets::url).toList()))));
  }
}
