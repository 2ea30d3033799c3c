package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.observation.ObservationCards;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionPanel;
import app.cairn.timetable.SessionSeen;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How it went, on the page of a session whose day has come. */
@Component
class ReflectionPanel implements SessionPanel {

  private final ReflectionSql sql;
  private final ReflectionSights sights;
  private final ObservationCards observations;
  private final Templates templates;

  ReflectionPanel(
      ReflectionSql sql,
      ReflectionSights sights,
      ObservationCards observations,
      Templates templates) {
    this.sql = sql;
    this.sights = sights;
    this.observations = observations;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<JteModel> panelFor(SessionSeen session, Actor actor, Wording w) {
    if (session.cancelled() || !sights.hasCome(session, w) || !sights.mayRead(session, actor)) {
      return Optional.empty();
    }
    var reflection = sql.read(session);
    boolean writes = session.leadsAs().filter(as -> as != Capacity.OBSERVING).isPresent();
    boolean words =
        session.runs()
            && reflection.words().values().stream().anyMatch(one -> !one.words().isEmpty());
    var observation = observations.of(session, reflection.satIn(), actor, w);
    boolean nothing = reflection.isEmpty() && !writes && !words;
    if (nothing && observation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        templates.sessionsReflectionPanel(
            new ReflectionPanelPage(
                w,
                session.id().toString(),
                reflection.isEmpty() ? w.t("sessions.reflection.three-minutes") : "",
                reflection.topics().stream()
                    .filter(topic -> topic.cameUp() && !topic.title().isEmpty())
                    .map(Reflection.Topic::title)
                    .toList(),
                reflection.text(ReflectionPart.NEXT).words(),
                words ? w.t("sessions.reflection.has-words") : "",
                nothing
                    ? ""
                    : writes && reflection.isEmpty()
                        ? w.t("sessions.reflection.write")
                        : w.t("sessions.reflection.open"),
                observation.orElse(null))));
  }
}
