package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class TrainingController {

  private final LeaderDesk desk;
  private final LeadersShown shown;
  private final Templates templates;

  TrainingController(LeaderDesk desk, LeadersShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/leaders/{leader}/training")
  View create(
      @PathVariable LeaderId leader,
      @ModelAttribute LeaderForm form,
      @RequestParam(defaultValue = "INITIAL") TrainingKind kind,
      Actor actor,
      Wording w) {
    var reading = new LeaderReading(w);
    var on = reading.day("trained", form.trained());
    if (on.isEmpty()) {
      var problems = Map.of("trained", w.t("leaders.form.date-wrong"));
      return Page.invalid(templates.leadersRosterShow(shown.one(leader, form, problems, actor)));
    }
    desk.trained(leader, kind, on.get(), actor);
    return Redirect.to("/leaders/" + leader).saying(w.t("leaders.trained"));
  }
}
