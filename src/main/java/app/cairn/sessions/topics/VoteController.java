package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** "I'd like that too." */
@Controller
class VoteController {

  private final Suggestions suggestions;

  VoteController(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @PostMapping("/suggestions/{suggestion}/vote")
  View create(@PathVariable SuggestionId suggestion, Actor actor, Wording w) {
    var target = suggestions.vote(suggestion, true, actor);
    return Redirect.to("/targets/" + target + "/topics#suggestions")
        .saying(w.t("sessions.topics.voted"));
  }

  @DeleteMapping("/suggestions/{suggestion}/vote")
  View destroy(@PathVariable SuggestionId suggestion, Actor actor, Wording w) {
    var target = suggestions.vote(suggestion, false, actor);
    return Redirect.to("/targets/" + target + "/topics#suggestions")
        .saying(w.t("sessions.topics.unvoted"));
  }
}
