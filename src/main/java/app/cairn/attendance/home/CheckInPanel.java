package app.cairn.attendance.home;

import app.cairn.attendance.Participants;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a participant who can't scan types the digits. */
@Component
class CheckInPanel implements HomePanel {

  private final PersonMarks marks;
  private final ShortNumbers numbers;
  private final Assets assets;
  private final Templates templates;

  CheckInPanel(PersonMarks marks, ShortNumbers numbers, Assets assets, Templates templates) {
    this.marks = marks;
    this.numbers = numbers;
    this.assets = assets;
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
                templates.attendanceHomeCheckIn(
                    new CheckInPanelPage(
                        w,
                        marks.of(actor.institution(), actor.person()),
                        numbers.of(actor.institution(), actor.person()),
                        assets.url("kept-scan.js")))))
        : Optional.empty();
  }
}
