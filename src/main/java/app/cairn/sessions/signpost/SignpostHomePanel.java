package app.cairn.sessions.signpost;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the signposts from a leader's home; it asks nothing of the database. */
@Component
class SignpostHomePanel implements HomePanel {

  private final Templates templates;

  SignpostHomePanel(Templates templates) {
    this.templates = templates;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    return actor.is(LeaderRoles.LEADER)
        ? Optional.of(
            new Panel(
                w.t("sessions.signpost.title"),
                templates.sessionsSignpostHome(new SignpostHomePage(w))))
        : Optional.empty();
  }
}
