package app.cairn.timetable;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/**
 * Contributed by modules that have something to say on a session's page. One statement, no loop.
 */
public interface SessionPanel {

  /** Low comes first. */
  int order();

  /** Empty when there is nothing to say to this person; a card of its own otherwise. */
  Optional<JteModel> panelFor(SessionSeen session, Actor actor, Wording w);
}
