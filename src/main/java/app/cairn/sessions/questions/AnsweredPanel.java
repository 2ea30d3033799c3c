package app.cairn.sessions.questions;

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

/** What lecturers answered in the last two weeks, to whoever leads for their unit. */
@Component
class AnsweredPanel implements HomePanel {

  private final AnsweredSql sql;
  private final Templates templates;
  private final Clock clock;

  AnsweredPanel(AnsweredSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 17;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(LeaderRoles.LEADER)) {
      return Optional.empty();
    }
    var rows =
        sql.answered(actor.person(), LocalDate.ofInstant(clock.instant(), w.zone())).stream()
            .map(
                one ->
                    new AnsweredPage.Row(
                        one.target().toString(),
                        w.shortDate(LocalDate.ofInstant(one.at(), w.zone())),
                        one.cohort().in(w),
                        one.by()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.questions.answered"),
                templates.sessionsQuestionsAnswered(new AnsweredPage(w, rows))));
  }
}
