package app.cairn.sessions.meeting;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import app.cairn.scheme.SchemeRoles;
import org.springframework.stereotype.Component;

@Component
class MeetingNavigation implements NavigationItem {

  @Override
  public int order() {
    return 55;
  }

  @Override
  public String label() {
    return "sessions.meeting.title";
  }

  @Override
  public String path() {
    return "/meetings";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor
        .roles()
        .hasAny(
            LeaderRoles.LEADER,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.STUDENT_ORGANISER);
  }
}
