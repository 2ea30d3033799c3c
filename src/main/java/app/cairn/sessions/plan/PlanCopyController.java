package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A plan starts from an earlier one of its unit. */
@Controller
class PlanCopyController {

  private final PlanDesk desk;
  private final PlanShown shown;

  PlanCopyController(PlanDesk desk, PlanShown shown) {
    this.desk = desk;
    this.shown = shown;
  }

  @PostMapping("/sessions/{session}/plan/copy")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(required = false) @Nullable StudySessionId from,
      Actor actor,
      Wording w) {
    var meant = from == null ? session : from;
    if (!shown.isEarlier(session, meant, actor, w)) {
      throw new NotFound();
    }
    int copied = desk.copy(session, meant, actor, w);
    return Redirect.to("/sessions/" + session + "/plan")
        .saying(w.t("sessions.plan.copied", "n", copied));
  }

  @DeleteMapping("/sessions/{session}/plan/copy")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.takeBackCopies(session, actor, w);
    return Redirect.to("/sessions/" + session + "/plan")
        .saying(w.t("sessions.plan.copy-taken-back"));
  }
}
