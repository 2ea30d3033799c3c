package app.cairn.timetable.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everyone but those who only keep records has to do with sessions. */
@Component
class SessionsNavigation implements NavigationItem {

  private static final Set<String> RECORDS_ONLY = Set.of("administrator", "planning-office");

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String label() {
    return "timetable.sessions.title";
  }

  @Override
  public String path() {
    return "/sessions";
  }

  @Override
  public boolean concerns(Actor actor) {
    var held = actor.roles().held();
    return held.isEmpty()
        || held.stream().anyMatch(one -> !RECORDS_ONLY.contains(one.role().name()));
  }
}
