package app.cairn.sessions.note;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.note.AskDesk.Asked;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The leaders of a session ask for their week's note. */
@Controller
class AskController {

  private final AskDesk desk;
  private final AskPages pages;
  private final NoteMails mails;
  private final Templates templates;

  AskController(AskDesk desk, AskPages pages, NoteMails mails, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.mails = mails;
    this.templates = templates;
  }

  @GetMapping("/sessions/{session}/note-request/new")
  View newForm(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(templates.sessionsNoteAsk(pages.fresh(session, actor)));
  }

  @PostMapping("/sessions/{session}/note-request")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(defaultValue = "") Set<PersonId> lecturer,
      @RequestParam(defaultValue = "false") boolean copy,
      Actor actor,
      Wording w) {
    return switch (desk.ask(session, lecturer, copy, actor, w)) {
      case Asked.Done done -> {
        mails.send(done, actor, w);
        yield Redirect.to("/sessions/" + session + "#prepared")
            .saying(w.t("sessions.ask.done", "names", done.names()));
      }
      case Asked.NobodyChosen _ ->
          again(session, lecturer, copy, w.t("sessions.ask.nobody-chosen"), actor);
      case Asked.AskedBefore _ ->
          again(session, lecturer, copy, w.t("sessions.ask.asked-before"), actor);
      case Asked.Over _ -> again(session, lecturer, copy, w.t("sessions.ask.over"), actor);
    };
  }

  private View again(
      StudySessionId session, Set<PersonId> chosen, boolean copy, String problem, Actor actor) {
    return Page.invalid(
        templates.sessionsNoteAsk(pages.page(session, chosen, copy, problem, actor)));
  }
}
