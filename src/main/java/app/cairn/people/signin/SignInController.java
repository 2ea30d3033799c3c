package app.cairn.people.signin;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class SignInController {

  private final Shells shells;
  private final Templates templates;

  SignInController(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/sign-in")
  View index() {
    return Page.ok(templates.peopleSigninIndex(new SignInPage(shells.titled("signin.title"))));
  }
}
