package app.cairn.sessions.meeting;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import cairn.templates.Templates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Talks that are booked, for whoever booked them and whoever offered them. */
@Component
class TalkPanel implements HomePanel {

  private static final int MOST = 3;

  private final BookedSql sql;
  private final Templates templates;
  private final Clock clock;

  TalkPanel(BookedSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 19;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor
        .roles()
        .hasAny(LeaderRoles.LEADER, SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR)) {
      return Optional.empty();
    }
    var rows =
        sql.booked(actor.person(), clock.instant(), MOST).stream()
            .map(
                one ->
                    new BookedPage.Row(
                        w.shortDate(one.date()) + ", " + w.time(one.starts()),
                        w.t(
                            one.runThrough()
                                ? "sessions.talk.run-through-with"
                                : "sessions.talk.talk-with",
                            "name",
                            one.with()),
                        one.place()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.talk.title"),
                templates.sessionsMeetingBooked(new BookedPage(w, rows))));
  }
}
