package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An earlier year's scheme of work, copied, and taken back. */
@Controller
class CopyController {

  private final TopicDesk desk;

  CopyController(TopicDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/targets/{target}/topics/copy")
  View create(@PathVariable TargetId target, Actor actor, Wording w) {
    int copied = desk.copy(target, actor);
    return Redirect.to("/targets/" + target + "/topics")
        .saying(w.t("sessions.topics.copied", "n", copied));
  }

  @DeleteMapping("/targets/{target}/topics/copy")
  View destroy(@PathVariable TargetId target, Actor actor, Wording w) {
    int back = desk.takeBackCopies(target, actor);
    return Redirect.to("/targets/" + target + "/topics")
        .saying(w.t("sessions.topics.copy-taken-back", "n", back));
  }
}
