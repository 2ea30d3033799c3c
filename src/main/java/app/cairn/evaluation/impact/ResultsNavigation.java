package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class ResultsNavigation implements NavigationItem {

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String label() {
    return "results.navigation.label";
  }

  @Override
  public String path() {
    return "/results";
  }

  @Override
  public boolean concerns(Actor actor) {
    return ResultsReaders.mayInclude(actor);
  }
}
