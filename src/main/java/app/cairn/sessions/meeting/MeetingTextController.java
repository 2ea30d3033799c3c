package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.MeetingDesk.Outcome;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is to be talked about, and what was said. */
@Controller
class MeetingTextController {

  private final MeetingDesk desk;
  private final MeetingPages pages;
  private final Templates templates;

  MeetingTextController(MeetingDesk desk, MeetingPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PutMapping("/meetings/{meeting}/texts/{meetingPart}")
  View update(
      @PathVariable MeetingId meeting,
      @PathVariable String meetingPart,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    String text = words.strip().replace("\r\n", "\n");
    var outcome = desk.write(meeting, meetingPart, text, version, actor, w);
    return outcome instanceof Outcome.Saved
        ? Redirect.to("/meetings/" + meeting + "#" + meetingPart).saying(w.t("sessions.plan.saved"))
        : Page.invalid(
            templates.sessionsMeetingShow(
                pages.show(
                    meeting,
                    actor,
                    new MeetingPages.Returned(
                        meetingPart,
                        text,
                        MeetingPages.problems(outcome, w),
                        outcome instanceof Outcome.WrittenMeanwhile))));
  }
}
