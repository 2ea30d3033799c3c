package app.cairn.timetable.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import app.cairn.scheme.SchemeRoles;
import org.springframework.stereotype.Component;

@Component
class GroupsNavigation implements NavigationItem {

  @Override
  public int order() {
    return 35;
  }

  @Override
  public String label() {
    return "timetable.groups.title";
  }

  @Override
  public String path() {
    return "/groups";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor
        .roles()
        .hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR, SchemeRoles.STUDENT_ORGANISER);
  }
}
