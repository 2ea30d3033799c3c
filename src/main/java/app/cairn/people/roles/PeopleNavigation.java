package app.cairn.people.roles;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class PeopleNavigation implements NavigationItem {

  @Override
  public int order() {
    return 900;
  }

  @Override
  public String label() {
    return "people.title";
  }

  @Override
  public String path() {
    return "/people";
  }

  @Override
  public boolean concerns(Actor actor) {
    return Directory.isOpenTo(actor);
  }
}
