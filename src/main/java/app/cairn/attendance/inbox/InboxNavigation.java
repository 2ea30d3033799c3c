package app.cairn.attendance.inbox;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import app.cairn.scheme.SchemeRoles;
import org.springframework.stereotype.Component;

/** Leaders find it on their home page when something waits. */
@Component
class InboxNavigation implements NavigationItem {

  @Override
  public int order() {
    return 48;
  }

  @Override
  public String label() {
    return "inbox.title";
  }

  @Override
  public String path() {
    return "/reviews";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(SchemeRoles.COORDINATOR) || actor.is(SchemeRoles.SUPERVISOR);
  }
}
