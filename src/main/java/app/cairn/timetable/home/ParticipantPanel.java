package app.cairn.timetable.home;

import app.cairn.attendance.Participants;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.view.SessionWords;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on for a student's own cohorts. An invitation: nothing is counted or missed. */
@Component
class ParticipantPanel implements HomePanel {

  private static final int MOST = 5;

  private final HomeSql sql;
  private final Templates templates;
  private final Clock clock;

  ParticipantPanel(HomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(Participants.PARTICIPANT)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var found = sql.forCohortsOf(actor.person(), LocalDate.ofInstant(now, w.zone()), now, MOST);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var rows =
        found.stream()
            .map(
                one -> {
                  boolean underWay = !now.isBefore(one.from());
                  return new NextPage.Row(
                      one.session().toString(),
                      HomeWords.when(one.slot(), w, clock),
                      HomeWords.name(one.cohort(), one.group().orElse(null), w),
                      SessionWords.place(one.place(), one.moved(), one.kind(), w),
                      underWay ? w.t("timetable.home.now") : "",
                      underWay ? "/check-in" : "",
                      underWay ? w.t("timetable.home.check-in") : "");
                })
            .toList();
    return Optional.of(
        new Panel(
            w.t("timetable.home.participant"),
            templates.timetableHomeNext(
                new NextPage(w, w.t("timetable.home.participant-lead"), rows, "", "/sessions"))));
  }
}
