package app.cairn.sessions.meeting;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.sessions.meeting.UndertakenSql.Kind;
import app.cairn.sessions.meeting.UndertakenSql.Undertaken;
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

  private final UndertakenSql sql;
  private final Templates templates;
  private final Clock clock;

  MeetingPanel(UndertakenSql sql, Templates templates, Clock clock) {
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
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, w.zone());
    var found = sql.of(actor.person(), now, MOST);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.meeting.undertaken"),
                templates.sessionsMeetingUndertaken(
                    new UndertakenPage(
                        w,
                        found.stream()
                            .filter(one -> one.kind() == Kind.ACTION)
                            .map(one -> action(one, today, w))
                            .toList(),
                        found.stream()
                            .filter(one -> one.kind() != Kind.ACTION)
                            .map(one -> talk(one, w))
                            .toList()))));
  }

  private static UndertakenPage.Action action(Undertaken one, LocalDate today, Wording w) {
    return new UndertakenPage.Action(
        one.id().toString(),
        one.by().map(w::shortDate).orElse(w.t("sessions.meeting.no-date")),
        one.by().filter(by -> by.isBefore(today)).isPresent(),
        one.words(),
        w.t("sessions.meeting.from", "date", w.shortDate(one.date())));
  }

  private static UndertakenPage.Talk talk(Undertaken one, Wording w) {
    return new UndertakenPage.Talk(
        one.kind() == Kind.PLACE ? "/meetings/" + one.id() : "/talks",
        w.shortDate(one.date()) + one.starts().map(at -> ", " + w.time(at)).orElse(""),
        switch (one.kind()) {
          case PLACE -> w.choice("sessions.meeting.kind", MeetingKind.withKey(one.words()));
          case RUN_THROUGH -> w.t("sessions.talk.run-through-with", "name", one.words());
          case TALK, ACTION -> w.t("sessions.talk.talk-with", "name", one.words());
        },
        one.place());
  }
}
