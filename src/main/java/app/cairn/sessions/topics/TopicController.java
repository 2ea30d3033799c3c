package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.topics.TopicOutcome.Saved;
import app.cairn.sessions.topics.Week.Text;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class TopicController {

  private final TopicDesk desk;
  private final TopicsShown shown;
  private final Templates templates;

  TopicController(TopicDesk desk, TopicsShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/targets/{target}/topics")
  View index(@PathVariable TargetId target, Actor actor) {
    return Page.ok(templates.sessionsTopicsIndex(shown.page(target, actor)));
  }

  @PutMapping("/targets/{target}/topics/{monday}")
  View update(
      @PathVariable TargetId target,
      @PathVariable String monday,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    var text = new Text(title.strip(), words.strip().replace("\r\n", "\n"));
    var outcome = desk.write(target, monday, text, version, actor);
    if (outcome instanceof Saved(var week, boolean gone)) {
      return Redirect.to("/targets/" + target + "/topics#week-" + week)
          .saying(w.t(gone ? "sessions.topics.gone" : "sessions.topics.saved"));
    }
    return Page.invalid(
        templates.sessionsTopicsIndex(
            shown.page(
                target,
                actor,
                new TopicsShown.Typed(outcome, text),
                SuggestionsShown.Typed.NOTHING,
                "")));
  }
}
