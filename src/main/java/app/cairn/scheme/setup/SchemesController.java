package app.cairn.scheme.setup;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import cairn.templates.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SchemesController {

  private final SchemeDesk desk;
  private final Shells shells;
  private final Templates templates;

  SchemesController(SchemeDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/schemes")
  View index(Actor actor) {
    if (!SchemeAccess.concerns(actor)) {
      throw new NotFound();
    }
    return Page.ok(
        templates.schemeSetupSchemes(desk.index(actor, shells.titled("scheme.schemes.title"))));
  }

  @GetMapping("/schemes/new")
  View newForm(@RequestParam(defaultValue = "module_pairs") String preset, Actor actor) {
    requireSetUp(actor);
    var form = new SchemeForm(Ids.next(), "", "", "", preset, "", "");
    return Page.ok(
        templates.schemeSetupNewScheme(
            desk.form(form, List.of(), shells.titled("scheme.new.title"))));
  }

  @PostMapping("/schemes")
  View create(
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String handle,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String preset,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(defaultValue = "") String year,
      Actor actor,
      Wording w) {
    requireSetUp(actor);
    var form =
        new SchemeForm(
            id, name.strip(), handle.strip(), about.strip(), preset, contact.strip(), year);
    var problems = desk.problems(form);
    if (!problems.isEmpty()) {
      return Page.invalid(
          templates.schemeSetupNewScheme(
              desk.form(form, problems, shells.titled("scheme.new.title"))));
    }
    var started = desk.start(form, actor);
    return Redirect.to("/schemes/" + started).saying(w.t("scheme.new.done"));
  }

  @GetMapping("/schemes/{scheme}")
  View show(@PathVariable SchemeId scheme, Actor actor) {
    return Page.ok(templates.schemeSetupScheme(desk.show(scheme, actor, shells)));
  }

  private static void requireSetUp(Actor actor) {
    if (!SchemeAccess.maySetUp(actor)) {
      throw new NotFound();
    }
  }
}
