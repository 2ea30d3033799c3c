package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class ImportsNavigation implements NavigationItem {

  @Override
  public int order() {
    return 85;
  }

  @Override
  public String label() {
    return "imports.navigation.label";
  }

  @Override
  public String path() {
    return "/imports";
  }

  @Override
  public boolean concerns(Actor actor) {
    return Importers.include(actor);
  }
}
