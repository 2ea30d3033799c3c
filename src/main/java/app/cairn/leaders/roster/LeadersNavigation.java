package app.cairn.leaders.roster;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import app.cairn.scheme.SchemeRoles;
import org.springframework.stereotype.Component;

@Component
class LeadersNavigation implements NavigationItem {

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String label() {
    return "leaders.index.title";
  }

  @Override
  public String path() {
    return "/leaders";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor
        .roles()
        .hasAny(
            SchemeRoles.COORDINATOR,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.SCHOOL_CONTACT,
            SchemeRoles.STUDENT_ORGANISER);
  }
}
