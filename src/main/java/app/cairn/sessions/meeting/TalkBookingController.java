package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A leader takes one of the times that are offered, and lets it go. */
@Controller
class TalkBookingController {

  private final Talks talks;
  private final TalkPages pages;
  private final Templates templates;

  TalkBookingController(Talks talks, TalkPages pages, Templates templates) {
    this.talks = talks;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/talks/{talk}/booking")
  View create(@PathVariable TalkId talk, Actor actor, Wording w) {
    return switch (talks.book(talk, actor, w)) {
      case DONE -> Redirect.to("/talks").saying(w.t("sessions.talk.booked"));
      case TAKEN -> again(w.t("sessions.talk.taken-meanwhile"), actor);
      case OVER -> again(w.t("sessions.talk.over"), actor);
    };
  }

  @DeleteMapping("/talks/{talk}/booking")
  View destroy(@PathVariable TalkId talk, Actor actor, Wording w) {
    talks.letGo(talk, actor, w);
    return Redirect.to("/talks").saying(w.t("sessions.talk.let-go"));
  }

  private View again(String problem, Actor actor) {
    return Page.invalid(
        templates.sessionsMeetingTalks(
            pages.page(new MeetingForm(Map.of()), FormErrors.NONE, problem, actor)));
  }
}
