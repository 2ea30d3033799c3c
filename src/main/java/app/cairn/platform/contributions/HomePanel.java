package app.cairn.platform.contributions;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** A part of the home page that says what needs doing now. One statement, no loop. */
public interface HomePanel {

  /** Low comes first. */
  int order();

  /** Empty when there is nothing to say to this person. */
  Optional<Panel> panelFor(Actor actor, Wording w);

  /**
   * @param title already worded
   */
  record Panel(String title, JteModel content) {}
}
