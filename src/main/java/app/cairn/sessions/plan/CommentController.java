package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.PlanPage.Typed;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class CommentController {

  private final TalkDesk desk;
  private final PlanShown shown;
  private final Templates templates;

  CommentController(TalkDesk desk, PlanShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/sessions/{session}/plan/comments")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var id = new CommentId(key == null ? Ids.next() : key);
    String words = comment.strip().replace("\r\n", "\n");
    return switch (desk.comment(session, id, words, actor, w)) {
      case DONE ->
          Redirect.to("/sessions/" + session + "/plan#talk")
              .saying(w.t("sessions.plan.comment-said"));
      case NOTHING -> again(session, comment, w.t("sessions.plan.comment-missing"), actor);
      case TOO_LONG ->
          again(
              session,
              comment,
              w.t("sessions.plan.words-too-long", "most", TalkDesk.LONGEST),
              actor);
    };
  }

  @DeleteMapping("/sessions/{session}/plan/comments/{comment}")
  View destroy(
      @PathVariable StudySessionId session,
      @PathVariable CommentId comment,
      Actor actor,
      Wording w) {
    desk.takeBack(session, comment, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#talk")
        .saying(w.t("sessions.plan.comment-taken-back"));
  }

  private View again(StudySessionId session, String typed, String error, Actor actor) {
    return Page.invalid(
        templates.sessionsPlanShow(
            shown.page(
                session,
                actor,
                new PlanShown.Sent("comment", new Typed("", "", "", typed, error, false)),
                "")));
  }
}
