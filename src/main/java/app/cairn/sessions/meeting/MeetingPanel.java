package app.cairn.sessions.meeting;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has undertaken in meetings and has still to do. */
@Component
class MeetingPanel implements HomePanel {

  private static final int MOST = 5;

  private final OpenActionSql sql;
  private final Templates templates;
  private final Clock clock;

  MeetingPanel(OpenActionSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 18;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor
        .roles()
        .hasAny(
            LeaderRoles.LEADER,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.STUDENT_ORGANISER)) {
      return Optional.empty();
    }
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var rows =
        sql.open(actor.person(), MOST).stream()
            .map(
                one ->
                    new OpenActionsPage.Row(
                        one.meeting().toString(),
                        one.by().map(w::shortDate).orElse(w.t("sessions.meeting.no-date")),
                        one.by().filter(by -> by.isBefore(today)).isPresent(),
                        one.words(),
                        w.t("sessions.meeting.from", "date", w.shortDate(one.date()))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.meeting.undertaken"),
                templates.sessionsMeetingOpen(new OpenActionsPage(w, rows))));
  }
}
