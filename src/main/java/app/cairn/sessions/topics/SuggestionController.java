package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A participant puts a topic forward. */
@Controller
class SuggestionController {

  private final Suggestions suggestions;
  private final TopicsShown shown;
  private final Templates templates;

  SuggestionController(Suggestions suggestions, TopicsShown shown, Templates templates) {
    this.suggestions = suggestions;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/targets/{target}/suggestions")
  View create(
      @PathVariable TargetId target,
      @RequestParam(defaultValue = "") String suggestion,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var id = new SuggestionId(key == null ? Ids.next() : key);
    var put = suggestions.put(target, id, suggestion, actor);
    return put == Suggestions.Put.DONE
        ? Redirect.to("/targets/" + target + "/topics#suggestions")
            .saying(w.t("sessions.topics.suggested"))
        : Page.invalid(
            templates.sessionsTopicsIndex(
                shown.page(target, actor, null, new SuggestionsShown.Typed(suggestion, put), "")));
  }
}
