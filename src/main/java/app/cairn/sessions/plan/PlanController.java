package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.PlanOutcome.Saved;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The plan, and what it says in words. */
@Controller
class PlanController {

  private final PlanDesk desk;
  private final PlanShown shown;
  private final Templates templates;

  PlanController(PlanDesk desk, PlanShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/sessions/{session}/plan")
  View show(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(templates.sessionsPlanShow(shown.page(session, actor)));
  }

  @PutMapping("/sessions/{session}/plan/texts/{part}")
  View update(
      @PathVariable StudySessionId session,
      @PathVariable String part,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    String text = words.strip().replace("\r\n", "\n");
    var outcome = desk.write(session, part, text, version, actor, w);
    return outcome instanceof Saved
        ? Redirect.to("/sessions/" + session + "/plan#" + part).saying(w.t("sessions.plan.saved"))
        : Page.invalid(
            templates.sessionsPlanShow(
                shown.page(
                    session,
                    actor,
                    new PlanShown.Sent(part, PlanWords.typed(text, outcome, w)),
                    "")));
  }
}
