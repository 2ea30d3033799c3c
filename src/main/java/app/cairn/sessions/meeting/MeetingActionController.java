package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who does what, by when. */
@Controller
class MeetingActionController {

  private final MeetingDesk desk;
  private final MeetingPages pages;
  private final Templates templates;

  MeetingActionController(MeetingDesk desk, MeetingPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/meetings/{meeting}/actions")
  View create(
      @PathVariable MeetingId meeting,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(required = false) @Nullable PersonId whom,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    String words = action.strip();
    var id = new ActionId(key == null ? Ids.next() : key);
    LocalDate until = null;
    try {
      until = by.isBlank() ? null : LocalDate.parse(by.strip());
    } catch (DateTimeParseException e) {
      desk.require(meeting, actor, w);
      return again(meeting, words, w.t("sessions.meeting.date-wrong"), actor);
    }
    return switch (desk.add(meeting, id, words, whom, until, actor, w)) {
      case DONE ->
          Redirect.to("/meetings/" + meeting + "#actions")
              .saying(w.t("sessions.meeting.action-added"));
      case NOTHING -> again(meeting, words, w.t("sessions.meeting.action-missing"), actor);
      case TOO_LONG ->
          again(
              meeting,
              words,
              w.t("sessions.questions.too-long", "most", MeetingDesk.LONGEST_ACTION),
              actor);
    };
  }

  private View again(MeetingId meeting, String words, String error, Actor actor) {
    return Page.invalid(
        templates.sessionsMeetingShow(
            pages.show(
                meeting,
                actor,
                new MeetingPages.Returned("action", words, List.of(error), false))));
  }
}
