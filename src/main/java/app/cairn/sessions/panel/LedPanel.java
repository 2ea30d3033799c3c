package app.cairn.sessions.panel;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.panel.LedSql.Kind;
import app.cairn.sessions.panel.LedSql.Led;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a leader's next sessions are about; "how did it go?" for a week after one; and what
 * lecturers answered.
 */
@Component
class LedPanel implements HomePanel {

  private final LedSql sql;
  private final Templates templates;
  private final Clock clock;

  LedPanel(LedSql sql, Templates templates, Clock clock) {
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
    if (!actor.is(LeaderRoles.LEADER)) {
      return Optional.empty();
    }
    var now = clock.instant();
    var found = sql.of(actor.person(), LocalDate.ofInstant(now, w.zone()), now);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("sessions.panel.led"),
                templates.sessionsPanelLed(
                    new LedPage(
                        w,
                        found.stream()
                            .filter(one -> one.kind() == Kind.COMING)
                            .map(one -> coming(one, w))
                            .toList(),
                        found.stream()
                            .filter(one -> one.kind() != Kind.COMING)
                            .map(one -> one.kind() == Kind.FRESH ? fresh(one, w) : answered(one, w))
                            .toList()))));
  }

  private static LedPage.Coming coming(Led one, Wording w) {
    return new LedPage.Coming(
        one.session().orElseThrow().toString(),
        one.target().toString(),
        day(one, w) + one.starts().map(at -> ", " + w.time(at)).orElse(""),
        one.cohort().in(w),
        one.words().isEmpty() ? w.t("sessions.panel.no-topic") : one.words(),
        PreparedPanel.said(one.planned(), one.minutes(), w));
  }

  private static LedPage.Row fresh(Led one, Wording w) {
    String name = one.cohort().in(w);
    return new LedPage.Row(
        day(one, w),
        name,
        w.t("sessions.panel.how"),
        "/sessions/" + one.session().orElseThrow() + "/reflection",
        w.t("sessions.reflection.write"),
        w.t("sessions.reflection.write-named", "name", name, "when", day(one, w)));
  }

  private static LedPage.Row answered(Led one, Wording w) {
    String name = one.cohort().in(w);
    return new LedPage.Row(
        one.at().map(at -> w.shortDate(LocalDate.ofInstant(at, w.zone()))).orElse(""),
        name,
        w.t("sessions.questions.answered-by", "name", one.words()),
        "/targets/" + one.target() + "/questions#released",
        w.t("sessions.reflection.read-it"),
        w.t("sessions.questions.read-answer", "name", name));
  }

  private static String day(Led one, Wording w) {
    return one.date().map(w::shortDate).orElse("");
  }
}
