package app.cairn.sessions.reflection;

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

/** What leaders have said to whoever runs their part, until somebody has read it. */
@Component
class WordsPanel implements HomePanel {

  private static final int MOST = 5;

  private final ReflectionHomeSql sql;
  private final Templates templates;
  private final Clock clock;

  WordsPanel(ReflectionHomeSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 26;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.roles().hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR)) {
      return Optional.empty();
    }
    var found = sql.unread(actor.person(), LocalDate.ofInstant(clock.instant(), w.zone()), MOST);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int more = found.getFirst().all() - found.size();
    var rows =
        found.stream()
            .map(
                one ->
                    new ReflectionListPage.Row(
                        one.session().toString(),
                        w.shortDate(one.date()),
                        one.cohort().in(w),
                        one.by(),
                        w.t(
                            "sessions.reflection.read-named",
                            "by",
                            one.by(),
                            "name",
                            one.cohort().in(w))))
            .toList();
    return Optional.of(
        new Panel(
            w.t("sessions.reflection.words"),
            templates.sessionsReflectionList(
                new ReflectionListPage(
                    w,
                    w.t("sessions.reflection.words-hint"),
                    rows,
                    w.t("sessions.reflection.read-it"),
                    more > 0 ? w.t("sessions.panel.more-looks", "n", more) : ""))));
  }
}
