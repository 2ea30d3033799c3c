package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was put forward becomes the topic of a week. */
@Controller
class SuggestedTopicController {

  private final Suggestions suggestions;
  private final TopicsShown shown;
  private final Templates templates;

  SuggestedTopicController(Suggestions suggestions, TopicsShown shown, Templates templates) {
    this.suggestions = suggestions;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/suggestions/{suggestion}/topic")
  View create(
      @PathVariable SuggestionId suggestion,
      @RequestParam(defaultValue = "") String monday,
      Actor actor,
      Wording w) {
    var target = suggestions.takeUp(suggestion, monday, actor);
    return target.isPresent()
        ? Redirect.to("/targets/" + target.get() + "/topics#week-" + monday)
            .saying(w.t("sessions.topics.made-topic"))
        : Page.invalid(
            templates.sessionsTopicsIndex(
                shown.page(
                    suggestions.targetOf(suggestion, actor),
                    actor,
                    null,
                    SuggestionsShown.Typed.NOTHING,
                    w.t("sessions.topics.week-not-free"))));
  }
}
