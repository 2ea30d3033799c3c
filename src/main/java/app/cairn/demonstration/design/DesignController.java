package app.cairn.demonstration.design;

import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
@ConditionalOnProperty("cairn.demonstration")
class DesignController {

  private final Shells shells;
  private final Templates templates;

  DesignController(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/design")
  View index() {
    return Page.ok(templates.demonstrationDesignIndex(page()));
  }

  /** The question of the dialog, as the page that it is without scripts. */
  @GetMapping("/design/question")
  View show() {
    return Page.ok(templates.demonstrationDesignQuestion(page()));
  }

  @PostMapping("/design")
  View create() {
    return Redirect.to("/design").saying(shells.wording().t("design.said.done"));
  }

  private DesignPage page() {
    Shell shell = shells.titled("design.title");
    return new DesignPage(
        shell, new FormExamples(shell), new ListExamples(shell.w()), new ChartExamples(shell.w()));
  }
}
