package app.cairn.sessions.observation;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.observation.ObservationDesk.Saved;
import app.cairn.sessions.observation.ObservationDesk.Typed;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What somebody who sat in says to those who led. */
@Controller
class ObservationController {

  private final ObservationDesk desk;
  private final ObservationShown shown;
  private final Templates templates;

  ObservationController(ObservationDesk desk, ObservationShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/sessions/{session}/observation")
  View show(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(templates.sessionsObservationShow(shown.page(session, actor, null)));
  }

  @PutMapping("/sessions/{session}/observation")
  View update(
      @PathVariable StudySessionId session,
      @RequestParam(defaultValue = "") String wentWell,
      @RequestParam(defaultValue = "") String toTry,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    var typed = new Typed(words(wentWell), words(toTry), version);
    var saved = desk.save(session, typed, actor, w);
    return saved == Saved.DONE
        ? Redirect.to("/sessions/" + session + "/observation")
            .saying(w.t("sessions.observation.saved"))
        : Page.invalid(
            templates.sessionsObservationShow(
                shown.page(session, actor, new ObservationShown.Returned(typed, saved))));
  }

  private static String words(String typed) {
    return typed.strip().replace("\r\n", "\n");
  }
}
