package app.cairn.platform.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class HomeController {

  private final Shells shells;
  private final ObjectProvider<HomePanel> panels;
  private final Templates templates;

  HomeController(Shells shells, ObjectProvider<HomePanel> panels, Templates templates) {
    this.shells = shells;
    this.panels = panels;
    this.templates = templates;
  }

  @GetMapping("/")
  View index(Actor actor) {
    Shell shell = shells.titled("home.title");
    var said =
        panels.stream()
            .sorted(Comparator.comparingInt(HomePanel::order))
            .flatMap(panel -> panel.panelFor(actor, shell.w()).stream())
            .toList();
    String name = Objects.requireNonNullElse(shell.signedInAs(), "");
    return Page.ok(templates.platformHomeIndex(new HomePage(shell, name, said)));
  }
}
