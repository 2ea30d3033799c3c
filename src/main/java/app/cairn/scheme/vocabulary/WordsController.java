package app.cairn.scheme.vocabulary;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import cairn.templates.Templates;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class WordsController {

  private final WordDesk desk;
  private final Shells shells;
  private final Templates templates;

  WordsController(WordDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/schemes/{scheme}/words")
  View edit(@PathVariable SchemeId scheme, Actor actor) {
    return Page.ok(
        templates.schemeVocabularyWords(
            desk.page(scheme, Map.of(), actor, shells.titled("scheme.words.title"))));
  }

  @PostMapping("/schemes/{scheme}/words")
  View update(
      @PathVariable SchemeId scheme,
      @RequestParam Map<String, String> given,
      Actor actor,
      Wording w) {
    return desk.save(scheme, given, actor, w)
        ? Redirect.to("/schemes/" + scheme + "/words").saying(w.t("scheme.words.done"))
        : Page.invalid(
            templates.schemeVocabularyWords(
                desk.page(scheme, given, actor, shells.titled("scheme.words.title"))));
  }
}
