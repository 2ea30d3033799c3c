package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Something undertaken is done, or not yet after all. */
@Controller
class MeetingActionEndController {

  private final MeetingDesk desk;

  MeetingActionEndController(MeetingDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/meetings/{meeting}/actions/{action}/done")
  View create(
      @PathVariable MeetingId meeting, @PathVariable ActionId action, Actor actor, Wording w) {
    desk.done(meeting, action, true, actor, w);
    return Redirect.to("/meetings/" + meeting + "#actions")
        .saying(w.t("sessions.meeting.action-done"));
  }

  @DeleteMapping("/meetings/{meeting}/actions/{action}/done")
  View destroy(
      @PathVariable MeetingId meeting, @PathVariable ActionId action, Actor actor, Wording w) {
    desk.done(meeting, action, false, actor, w);
    return Redirect.to("/meetings/" + meeting + "#actions")
        .saying(w.t("sessions.meeting.action-open"));
  }
}
