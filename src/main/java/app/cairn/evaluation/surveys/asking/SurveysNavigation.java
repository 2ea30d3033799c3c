package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class SurveysNavigation implements NavigationItem {

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String label() {
    return "survey.index.title";
  }

  @Override
  public String path() {
    return "/surveys";
  }

  @Override
  public boolean concerns(Actor actor) {
    return SurveyReaders.mayInclude(actor);
  }
}
