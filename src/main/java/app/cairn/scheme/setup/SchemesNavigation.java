package app.cairn.scheme.setup;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class SchemesNavigation implements NavigationItem {

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String label() {
    return "scheme.schemes.navigation";
  }

  @Override
  public String path() {
    return "/schemes";
  }

  @Override
  public boolean concerns(Actor actor) {
    return SchemeAccess.concerns(actor);
  }
}
