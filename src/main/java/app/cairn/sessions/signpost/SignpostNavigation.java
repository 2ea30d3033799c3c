package app.cairn.sessions.signpost;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

/** On every page of whoever leads: an anxious student does not wait for the right one. */
@Component
class SignpostNavigation implements NavigationItem {

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String label() {
    return "sessions.signpost.navigation";
  }

  @Override
  public String path() {
    return "/signposts";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(LeaderRoles.LEADER);
  }
}
