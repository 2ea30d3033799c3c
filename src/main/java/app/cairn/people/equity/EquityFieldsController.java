package app.cairn.people.equity;

import app.cairn.people.InstitutionRoles;
import app.cairn.people.equity.EquityFieldsPage.Line;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/people/equity-fields")
class EquityFieldsController {

  private static final int LONGEST_FIELD = 100;
  private static final int LONGEST_PURPOSE = 500;

  private final EquityFields fields;
  private final Shells shells;
  private final Templates templates;

  EquityFieldsController(EquityFields fields, Shells shells, Templates templates) {
    this.fields = fields;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping
  View index(Actor actor) {
    require(actor);
    return Page.ok(templates.peopleEquityFields(page(FormErrors.NONE, "", "")));
  }

  @PostMapping
  View create(
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String purpose,
      Actor actor,
      Wording w) {
    require(actor);
    FormErrors errors = FormErrors.NONE;
    if (field.isBlank() || field.strip().length() > LONGEST_FIELD) {
      errors = errors.and("field", w.t("equity.no-field"));
    }
    if (purpose.isBlank() || purpose.strip().length() > LONGEST_PURPOSE) {
      errors = errors.and("purpose", w.t("equity.no-purpose"));
    }
    if (errors.isEmpty() && !fields.switchOn(field.strip(), purpose.strip(), actor)) {
      errors = errors.and("field", w.t("equity.on-already", "field", field.strip()));
    }
    return errors.isEmpty()
        ? Redirect.to("/people/equity-fields")
            .saying(w.t("equity.switched-on", "field", field.strip()))
        : Page.invalid(templates.peopleEquityFields(page(errors, field, purpose)));
  }

  @DeleteMapping
  View destroy(@RequestParam(defaultValue = "") String field, Actor actor, Wording w) {
    require(actor);
    if (!fields.switchOff(field)) {
      throw new NotFound();
    }
    return Redirect.to("/people/equity-fields").saying(w.t("equity.switched-off", "field", field));
  }

  private static void require(Actor actor) {
    if (!actor.is(InstitutionRoles.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }

  private EquityFieldsPage page(FormErrors errors, String field, String purpose) {
    Shell shell = shells.titled("equity.title");
    Wording w = shell.w();
    return new EquityFieldsPage(
        shell,
        errors,
        Field.text("field", w.t("equity.field"))
            .holding(field)
            .hinting(w.t("equity.field-hint"))
            .wrong(errors.on("field"))
            .atMost(LONGEST_FIELD)
            .asNeeded(),
        Field.textarea("purpose", w.t("equity.purpose"))
            .holding(purpose)
            .hinting(w.t("equity.purpose-hint"))
            .wrong(errors.on("purpose"))
            .atMost(LONGEST_PURPOSE)
            .asNeeded(),
        fields.all().stream()
            .map(one -> new Line(one.field(), one.purpose(), w.moment(one.since()), one.people()))
            .toList());
  }
}
