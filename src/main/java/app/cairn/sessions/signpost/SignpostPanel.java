package app.cairn.sessions.signpost;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionPanel;
import app.cairn.timetable.SessionSeen;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where to send a student, on the page of a session, for those who lead it. */
@Component
class SignpostPanel implements SessionPanel {

  private final Signposts signposts;
  private final Templates templates;

  SignpostPanel(Signposts signposts, Templates templates) {
    this.signposts = signposts;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<JteModel> panelFor(SessionSeen session, Actor actor, Wording w) {
    return session.leadsAs().isEmpty()
        ? Optional.empty()
        : Optional.of(templates.sessionsSignpostCard(signposts.of(session.scheme(), actor, w)));
  }
}
