package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A meeting that does not take place, or does after all. */
@Controller
class MeetingCancellationController {

  private final MeetingCalls calls;

  MeetingCancellationController(MeetingCalls calls) {
    this.calls = calls;
  }

  @PostMapping("/meetings/{meeting}/cancellation")
  View create(@PathVariable MeetingId meeting, Actor actor, Wording w) {
    calls.cancel(meeting, true, actor, w);
    return Redirect.to("/meetings/" + meeting).saying(w.t("sessions.meeting.was-cancelled"));
  }

  @DeleteMapping("/meetings/{meeting}/cancellation")
  View destroy(@PathVariable MeetingId meeting, Actor actor, Wording w) {
    calls.cancel(meeting, false, actor, w);
    return Redirect.to("/meetings/" + meeting).saying(w.t("sessions.meeting.takes-place"));
  }
}
