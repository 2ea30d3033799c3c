package app.cairn.sessions.matters;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class MattersController {

  private final Matters matters;
  private final Templates templates;

  MattersController(Matters matters, Templates templates) {
    this.matters = matters;
    this.templates = templates;
  }

  @GetMapping("/matters")
  View index(Actor actor) {
    return Page.ok(templates.sessionsMattersIndex(matters.page(actor)));
  }
}
