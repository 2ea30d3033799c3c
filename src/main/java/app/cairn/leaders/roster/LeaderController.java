package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.roster.LeaderOutcome.Leads;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class LeaderController {

  private final LeaderDesk desk;
  private final LeadersShown shown;
  private final Templates templates;
  private final Clock clock;

  LeaderController(LeaderDesk desk, LeadersShown shown, Templates templates, Clock clock) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/leaders")
  View index(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    return Page.ok(
        templates.leadersRosterIndex(
            shown.all(search.strip(), unit.strip(), Math.clamp(page, 1, 10_000), actor)));
  }

  @GetMapping("/leaders/{leader}")
  View show(@PathVariable LeaderId leader, Actor actor) {
    return Page.ok(templates.leadersRosterShow(shown.one(leader, actor)));
  }

  @GetMapping("/leaders/new")
  View newForm(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(required = false) @Nullable PersonId person,
      Actor actor) {
    return Page.ok(
        templates.leadersRosterNewForm(
            shown.fresh(search.strip(), person, LeaderForm.empty(), Map.of(), actor)));
  }

  @PostMapping("/leaders")
  View create(@ModelAttribute LeaderForm form, Actor actor, Wording w) {
    var person = new PersonId(uuid(form.person()));
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var reading = new LeaderReading(w);
    var asked = reading.subjects(form);
    var from = reading.day("from", form.from(), today);
    var trained = reading.day("trained", form.trained());
    if (!reading.problems().isEmpty()) {
      return again(person, form, reading.problems(), actor);
    }
    var outcome = desk.make(person, asked, from, trained.orElse(null), actor);
    return outcome instanceof Leads(var leader)
        ? Redirect.to("/leaders/" + leader).saying(w.t("leaders.made"))
        : again(person, form, LeaderWords.problems(outcome, w), actor);
  }

  private View again(PersonId person, LeaderForm form, Map<String, String> problems, Actor actor) {
    return Page.invalid(
        templates.leadersRosterNewForm(shown.fresh("", person, form, problems, actor)));
  }

  private static UUID uuid(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
