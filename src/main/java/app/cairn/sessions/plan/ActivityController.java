package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.Activity.Said;
import app.cairn.sessions.plan.PlanOutcome.Saved;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own activities, and those taken from the shelf. */
@Controller
class ActivityController {

  private final PlanDesk desk;
  private final PlanShown shown;
  private final Templates templates;

  ActivityController(PlanDesk desk, PlanShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/sessions/{session}/plan/activities")
  View create(
      @PathVariable StudySessionId session,
      @ModelAttribute ActivityForm form,
      @RequestParam(defaultValue = "") String pattern,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var id = new ActivityId(key == null ? Ids.next() : key);
    var said =
        Pattern.withName(pattern)
            .map(
                one ->
                    new Said(
                        one.stage(),
                        one.minutes(),
                        w.choice("sessions.pattern.title", one),
                        w.choice("sessions.pattern.words", one)))
            .orElseGet(form::said);
    var outcome = desk.add(session, id, said, actor, w);
    return outcome instanceof Saved
        ? Redirect.to("/sessions/" + session + "/plan#activity-" + id)
            .saying(w.t("sessions.plan.added"))
        : again(session, "add", said, form, outcome, actor, w);
  }

  @PutMapping("/sessions/{session}/plan/activities/{activity}")
  View update(
      @PathVariable StudySessionId session,
      @PathVariable ActivityId activity,
      @ModelAttribute ActivityForm form,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    var outcome = desk.change(session, activity, form.said(), version, actor, w);
    return outcome instanceof Saved
        ? Redirect.to("/sessions/" + session + "/plan#activity-" + activity)
            .saying(w.t("sessions.plan.saved"))
        : again(session, activity.toString(), form.said(), form, outcome, actor, w);
  }

  @DeleteMapping("/sessions/{session}/plan/activities/{activity}")
  View destroy(
      @PathVariable StudySessionId session,
      @PathVariable ActivityId activity,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    var outcome = desk.takeOut(session, activity, version, actor, w);
    return outcome instanceof Saved
        ? Redirect.to("/sessions/" + session + "/plan#taken-out")
            .saying(w.t("sessions.plan.taken-out"))
        : Page.invalid(
            templates.sessionsPlanShow(
                shown.page(session, actor, null, w.t("sessions.plan.changed-meanwhile"))));
  }

  private View again(
      StudySessionId session,
      String at,
      Said said,
      ActivityForm form,
      PlanOutcome outcome,
      Actor actor,
      Wording w) {
    var typed = PlanWords.typed(said, form.minutesTyped(), outcome, w);
    return Page.invalid(
        templates.sessionsPlanShow(shown.page(session, actor, new PlanShown.Sent(at, typed), "")));
  }
}
