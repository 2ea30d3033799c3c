package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Taken back or set aside, and put forward again. */
@Controller
class SuggestionEndController {

  private final Suggestions suggestions;

  SuggestionEndController(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @PostMapping("/suggestions/{suggestion}/end")
  View create(@PathVariable SuggestionId suggestion, Actor actor, Wording w) {
    var ended = suggestions.end(suggestion, actor);
    return Redirect.to("/targets/" + ended.target() + "/topics#suggestions")
        .saying(w.t(ended.mine() ? "sessions.topics.taken-back" : "sessions.topics.was-set-aside"));
  }

  @DeleteMapping("/suggestions/{suggestion}/end")
  View destroy(@PathVariable SuggestionId suggestion, Actor actor, Wording w) {
    var target = suggestions.reopen(suggestion, actor);
    return Redirect.to("/targets/" + target + "/topics#suggestions")
        .saying(w.t("sessions.topics.reopened"));
  }
}
