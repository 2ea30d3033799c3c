package app.cairn.people.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every module has to say to a person, read at one moment; a panel may keep what it counts.
 */
@Component
class Panels {

  private final ObjectProvider<HomePanel> panels;

  Panels(ObjectProvider<HomePanel> panels) {
    this.panels = panels;
  }

  @Transactional
  public List<HomePanel.Panel> saidTo(Actor actor, Wording w) {
    return panels.stream()
        .sorted(Comparator.comparingInt(HomePanel::order))
        .flatMap(panel -> panel.panelFor(actor, w).stream())
        .toList();
  }
}
