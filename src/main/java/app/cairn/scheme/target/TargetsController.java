package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.target.ChooseOutcome.Chosen;
import app.cairn.scheme.target.ChooseOutcome.ChosenBefore;
import app.cairn.scheme.target.ChooseOutcome.NotUnderstood;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class TargetsController {

  private final TargetDesk desk;
  private final TargetPages pages;
  private final Shells shells;
  private final Templates templates;
  private final Clock clock;

  TargetsController(
      TargetDesk desk, TargetPages pages, Shells shells, Templates templates, Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/targets")
  View index(@RequestParam(required = false) @Nullable SchemeYearId year, Actor actor) {
    var shell = shells.titled("scheme.targets.title");
    return Page.ok(
        templates.schemeTargetTargets(pages.index(year, today(shell.w()), actor, shell)));
  }

  @GetMapping("/targets/new")
  View newForm(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String school,
      Actor actor) {
    var form = new ChooseForm(Ids.next(), unit, "", "", school, "", "", "", "", "1");
    return Page.ok(form(form, List.of(), actor));
  }

  @PostMapping("/targets")
  View create(
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String delivery,
      @RequestParam(defaultValue = "") String schemeYear,
      @RequestParam(defaultValue = "") String school,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String yearOfStudy,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(defaultValue = "") String groups,
      Actor actor,
      Wording w) {
    var form =
        new ChooseForm(
            id,
            unit,
            delivery,
            schemeYear,
            school,
            programme,
            yearOfStudy.strip(),
            reason.strip(),
            contact.strip(),
            groups.strip());
    return switch (desk.choose(form, today(w), actor)) {
      case Chosen(var target) ->
          Redirect.to("/targets/" + target).saying(w.t("scheme.choose.done"));
      case ChosenBefore(var target) ->
          Redirect.to("/targets/" + target).saying(w.t("scheme.choose.done-before"));
      case NotUnderstood(var problems) -> Page.invalid(form(form, problems, actor));
    };
  }

  @GetMapping("/targets/{target}")
  View show(@PathVariable TargetId target, Actor actor) {
    return Page.ok(templates.schemeTargetTarget(pages.target(target, actor, shells, false)));
  }

  private JteModel form(ChooseForm form, List<FormProblem> problems, Actor actor) {
    var shell = shells.titled("scheme.choose.title");
    return templates.schemeTargetChoose(
        pages.choose(form, problems, today(shell.w()), actor, shell));
  }

  private LocalDate today(Wording w) {
    return LocalDate.now(clock.withZone(w.zone()));
  }
}
