package app.cairn.scheme.preset;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The four kinds of scheme side by side, for anybody: it reads nothing of any institution. */
@Controller
class ComparisonController {

  private final Shells shells;
  private final Templates templates;

  ComparisonController(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/comparison")
  View index() {
    return Page.ok(
        templates.schemePresetComparison(
            new ComparisonPage(shells.titled("scheme.comparison.title"))));
  }
}
