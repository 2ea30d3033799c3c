package app.cairn.attendance.inbox;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One list of what waits for a word; after each word the next one comes up. */
@Controller
class InboxController {

  private static final String PATH = "/reviews";
  private static final String LEAVE = "leave";

  private final Inbox inbox;
  private final InboxPages pages;
  private final Templates templates;

  InboxController(Inbox inbox, InboxPages pages, Templates templates) {
    this.inbox = inbox;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping(PATH)
  View index(
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(defaultValue = "") String q,
      Actor actor) {
    return Page.ok(
        templates.attendanceInboxIndex(pages.page(inbox.look(actor, about, q), about, q)));
  }

  @PostMapping(PATH)
  View create(
      @RequestParam(required = false) @Nullable UUID checkIn,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    Redirect next = Redirect.to(PATH);
    if (checkIn == null) {
      return next.saying(w.t("inbox.gone"));
    }
    UUID clientKey = key == null ? UUID.randomUUID() : key;
    Inbox.Settling settling =
        verdict.equals(LEAVE)
            ? inbox.leave(checkIn, actor)
            : person == null
                ? inbox.accept(checkIn, clientKey, actor)
                : inbox.match(checkIn, person, clientKey, actor);
    return switch (settling) {
      case DONE -> next.saying(w.t("inbox.done"));
      case NOT_THERE -> next.saying(w.t("inbox.gone"));
    };
  }
}
