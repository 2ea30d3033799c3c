package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class TargetsNavigation implements NavigationItem {

  private final TargetReach reach;

  TargetsNavigation(TargetReach reach) {
    this.reach = reach;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String label() {
    return "scheme.targets.navigation";
  }

  @Override
  public String path() {
    return "/targets";
  }

  @Override
  public boolean concerns(Actor actor) {
    return reach.concerns(actor);
  }
}
