package app.cairn.attendance.record;

import app.cairn.attendance.Participants;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.NavigationItem;
import org.springframework.stereotype.Component;

@Component
class MyRecordNavigation implements NavigationItem {

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String label() {
    return "my-record.title";
  }

  @Override
  public String path() {
    return "/my-record";
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Participants.PARTICIPANT);
  }
}
