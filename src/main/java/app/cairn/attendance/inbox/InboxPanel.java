package app.cairn.attendance.inbox;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says that something waits, to whoever may settle it. */
@Component
class InboxPanel implements HomePanel {

  private final Inbox inbox;
  private final Templates templates;

  InboxPanel(Inbox inbox, Templates templates) {
    this.inbox = inbox;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    int waiting = inbox.waitingFor(actor);
    return waiting == 0
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("inbox.title"),
                templates.attendanceInboxPanel(
                    new InboxPanelPage(w, w.t("inbox.panel.waiting", "count", waiting)))));
  }
}
