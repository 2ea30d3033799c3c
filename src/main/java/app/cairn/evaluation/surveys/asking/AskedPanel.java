package app.cairn.evaluation.surveys.asking;

import app.cairn.attendance.Participants;
import app.cairn.curriculum.LecturerRoles;
import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Surveys that wait for whoever looks. */
@Component
class AskedPanel implements HomePanel {

  private final AskedSql sql;
  private final Templates templates;
  private final Clock clock;

  AskedPanel(AskedSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor
        .roles()
        .hasAny(Participants.PARTICIPANT, LeaderRoles.LEADER, LecturerRoles.LECTURER)) {
      return Optional.empty();
    }
    var asked = sql.of(actor.person(), LocalDate.now(clock.withZone(w.zone())));
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("survey.panel.title"),
                templates.evaluationSurveysAskingPanel(
                    new AskedPanelPage(w, asked.stream().map(one -> row(one, w)).toList()))));
  }

  private static AskedPanelPage.Row row(AskedSql.Asked one, Wording w) {
    if (one.told()) {
      return new AskedPanelPage.Row(
          one.title(),
          w.t("survey.panel.told"),
          "/surveys/" + one.survey() + "/own-sessions",
          w.t("survey.panel.read"),
          w.t("survey.panel.read-named", "title", one.title()));
    }
    var day = one.day();
    return new AskedPanelPage.Row(
        one.title(),
        day == null
            ? w.t("survey.panel.until", "closes", one.closes())
            : w.t("survey.panel.session", "day", day, "closes", one.closes()),
        "/surveys/"
            + one.survey()
            + "/answer"
            + (one.about().equals(one.survey()) ? "" : "?session=" + one.about()),
        w.t("survey.panel.answer"),
        w.t("survey.panel.answer-named", "title", one.title()));
  }
}
