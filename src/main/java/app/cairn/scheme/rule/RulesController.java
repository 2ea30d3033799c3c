package app.cairn.scheme.rule;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rule.RuleDesk.Changed;
import app.cairn.scheme.rule.RuleDesk.Refused;
import app.cairn.scheme.rules.RuleName;
import cairn.templates.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class RulesController {

  private final RuleDesk desk;
  private final Shells shells;
  private final Templates templates;

  RulesController(RuleDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/schemes/{scheme}/rules/new")
  View newForm(
      @PathVariable SchemeId scheme,
      @RequestParam String rule,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(required = false) @Nullable UUID group,
      Actor actor) {
    var name = RuleName.withKey(rule).orElseThrow(NotFound::new);
    return Page.ok(
        templates.schemeRuleChange(
            desk.form(
                scheme,
                name,
                desk.place(scheme, place, group),
                Map.of(),
                "",
                List.of(),
                actor,
                shells.titled("scheme.rule.title"))));
  }

  @PostMapping("/schemes/{scheme}/rules")
  View create(
      @PathVariable SchemeId scheme,
      @RequestParam Map<String, String> given,
      @RequestParam(required = false) @Nullable UUID group,
      Actor actor,
      Wording w) {
    var name = RuleName.withKey(given.getOrDefault("rule", "")).orElseThrow(NotFound::new);
    var place = desk.place(scheme, given.getOrDefault("place", ""), group);
    var from = given.getOrDefault("since", "");
    return switch (desk.set(scheme, name, place, given, from, actor, w.zone())) {
      case Changed(var day) ->
          Redirect.to(address(scheme, place)).saying(w.t("scheme.rule.done", "day", day));
      case Refused(var problems) ->
          Page.invalid(
              templates.schemeRuleChange(
                  desk.form(
                      scheme,
                      name,
                      place,
                      given,
                      from,
                      problems,
                      actor,
                      shells.titled("scheme.rule.title"))));
    };
  }

  @DeleteMapping("/schemes/{scheme}/rules/{rule}")
  View destroy(@PathVariable SchemeId scheme, @PathVariable UUID rule, Actor actor, Wording w) {
    var place = desk.end(scheme, rule, actor, w.zone());
    return Redirect.to(address(scheme, place)).saying(w.t("scheme.rule.ended"));
  }

  private static String address(SchemeId scheme, RulePlace place) {
    return place instanceof RulePlace.OneGroup(var group)
        ? "/groups/" + group.id()
        : "/schemes/" + scheme;
  }
}
