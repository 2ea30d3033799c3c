package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.roster.LeaderOutcome.Leads;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class SubjectController {

  private final LeaderDesk desk;
  private final LeadersShown shown;
  private final Templates templates;
  private final Clock clock;

  SubjectController(LeaderDesk desk, LeadersShown shown, Templates templates, Clock clock) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
    this.clock = clock;
  }

  @PostMapping("/leaders/{leader}/subjects")
  View create(
      @PathVariable LeaderId leader, @ModelAttribute LeaderForm form, Actor actor, Wording w) {
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var reading = new LeaderReading(w);
    var asked = reading.subjects(form);
    if (!reading.problems().isEmpty()) {
      return again(leader, form, reading.problems(), actor);
    }
    var outcome = desk.state(leader, asked, today, actor);
    return outcome instanceof Leads
        ? Redirect.to("/leaders/" + leader).saying(w.t("leaders.stated"))
        : again(leader, form, LeaderWords.problems(outcome, w), actor);
  }

  private View again(LeaderId leader, LeaderForm form, Map<String, String> problems, Actor actor) {
    return Page.invalid(templates.leadersRosterShow(shown.one(leader, form, problems, actor)));
  }
}
