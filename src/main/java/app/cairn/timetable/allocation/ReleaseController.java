package app.cairn.timetable.allocation;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.AllocationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class ReleaseController {

  private final AllocationDesk desk;

  ReleaseController(AllocationDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/allocations/{allocation}/release")
  View create(@PathVariable AllocationId allocation, Actor actor, Wording w) {
    var released = desk.release(allocation, actor);
    return Redirect.to("/sessions/" + released.session())
        .saying(w.t("timetable.allocation.released", "name", released.name()));
  }
}
