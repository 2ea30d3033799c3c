package app.cairn.attendance.home;

import app.cairn.attendance.Participants;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a participant who can't scan types the digits. */
@Component
class CheckInPanel implements HomePanel {

  private final Templates templates;

  CheckInPanel(Templates templates) {
    this.templates = templates;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    return actor.is(Participants.PARTICIPANT)
        ? Optional.of(
            new Panel(
                w.t("home.check-in.title"),
                templates.attendanceHomeCheckIn(new CheckInPanelPage(w))))
        : Optional.empty();
  }
}
