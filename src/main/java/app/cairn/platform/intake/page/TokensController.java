package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.call.Tokens;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/imports/tokens")
class TokensController {

  private static final int LONGEST_NAME = 100;

  private final Tokens tokens;
  private final Shells shells;
  private final Templates templates;

  TokensController(Tokens tokens, Shells shells, Templates templates) {
    this.tokens = tokens;
    this.shells = shells;
    this.templates = templates;
  }

  /** Whose id stands in an address. */
  record IntakeTokenId(UUID value) {}

  @GetMapping
  View index(Actor actor) {
    Importers.require(actor);
    return Page.ok(templates.platformIntakeTokens(page(FormErrors.NONE, "", "")));
  }

  /** Answers with the page itself: after a redirect the token could not be shown any more. */
  @PostMapping
  View create(
      @RequestParam(defaultValue = "") String name, Actor actor, HttpServletResponse response) {
    Importers.require(actor);
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      var errors = FormErrors.NONE.and("name", shells.wording().t("imports.tokens.no-name"));
      return Page.invalid(templates.platformIntakeTokens(page(errors, name, "")));
    }
    String made = tokens.make(name.strip(), actor);
    response.setHeader("Cache-Control", "no-store");
    return Page.ok(templates.platformIntakeTokens(page(FormErrors.NONE, "", made)));
  }

  @DeleteMapping("/{intakeToken}")
  View destroy(@PathVariable IntakeTokenId intakeToken, Actor actor) {
    Importers.require(actor);
    if (!tokens.end(intakeToken.value(), actor)) {
      throw new NotFound();
    }
    return Redirect.to("/imports/tokens").saying(shells.wording().t("imports.tokens.ended"));
  }

  private TokensPage page(FormErrors errors, String typed, String made) {
    Shell shell = shells.titled("imports.tokens.title");
    return new TokensPage(
        shell,
        errors,
        Field.text("name", shell.w().t("imports.tokens.name"))
            .holding(typed)
            .hinting(shell.w().t("imports.tokens.name-hint"))
            .wrong(errors.on("name"))
            .atMost(LONGEST_NAME)
            .asNeeded(),
        tokens.inForce(),
        made);
  }
}
