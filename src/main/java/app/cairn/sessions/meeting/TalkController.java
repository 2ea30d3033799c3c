package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Times for a talk or a run-through, as they are offered. */
@Controller
class TalkController {

  private static final MeetingForm FRESH = new MeetingForm(Map.of());

  private final Talks talks;
  private final MeetingDesk meetings;
  private final TalkPages pages;
  private final Templates templates;

  TalkController(Talks talks, MeetingDesk meetings, TalkPages pages, Templates templates) {
    this.talks = talks;
    this.meetings = meetings;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/talks")
  View index(Actor actor) {
    return Page.ok(templates.sessionsMeetingTalks(pages.page(FRESH, FormErrors.NONE, "", actor)));
  }

  @PostMapping("/talks")
  View create(@RequestParam Map<String, String> typed, Actor actor, Wording w) {
    if (meetings.parts(actor).isEmpty()) {
      throw new NotFound();
    }
    var form = new MeetingForm(typed);
    var errors = form.errors(w);
    if (!errors.isEmpty()) {
      return Page.invalid(templates.sessionsMeetingTalks(pages.page(form, errors, "", actor)));
    }
    int n = talks.offer(form.asked(), form.value("kind").equals("run_through"), actor, w);
    return n == 0
        ? Page.invalid(
            templates.sessionsMeetingTalks(
                pages.page(form, FormErrors.NONE, w.t("sessions.talk.overlaps"), actor)))
        : Redirect.to("/talks").saying(w.t("sessions.talk.offered", "n", n));
  }

  @DeleteMapping("/talks/{talk}")
  View destroy(@PathVariable TalkId talk, Actor actor, Wording w) {
    return talks.takeBack(talk, actor, w)
        ? Redirect.to("/talks").saying(w.t("sessions.talk.taken-back"))
        : Page.invalid(
            templates.sessionsMeetingTalks(
                pages.page(FRESH, FormErrors.NONE, w.t("sessions.talk.has-somebody"), actor)));
  }
}
