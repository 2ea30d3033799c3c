package app.cairn.scheme.targeting;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class UnitsNavigation implements NavigationItem {

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String label() {
    return "scheme.units.navigation";
  }

  @Override
  public String path() {
    return "/units";
  }

  @Override
  public boolean concerns(Actor actor) {
    return Reach.concerns(actor);
  }
}
