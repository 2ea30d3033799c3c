package app.cairn.sessions.matters;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first things to look at, and the way to the others. */
@Component
class MattersPanel implements HomePanel {

  private static final int MOST = 4;

  private final Matters matters;
  private final Templates templates;

  MattersPanel(Matters matters, Templates templates) {
    this.matters = matters;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 24;
  }

  @Override
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    return Matters.concern(actor)
        ? Optional.of(
            new Panel(
                w.t("sessions.matters.title"),
                templates.sessionsMattersHome(
                    new MattersPage.Home(w, matters.first(actor, w, MOST)))))
        : Optional.empty();
  }
}
