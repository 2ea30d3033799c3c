package app.cairn.institution.records;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class RecordsNavigation implements NavigationItem {

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String label() {
    return "calendar.navigation.label";
  }

  @Override
  public String path() {
    return "/calendar";
  }

  @Override
  public boolean concerns(Actor actor) {
    return RecordsReaders.include(actor);
  }
}
