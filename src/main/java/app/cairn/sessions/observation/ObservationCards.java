package app.cairn.sessions.observation;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionSeen;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside how it went, on the page of a session whose day has come. */
@Component
public class ObservationCards {

  private final ObservationSights sights;

  ObservationCards(ObservationSights sights) {
    this.sights = sights;
  }

  /**
   * @param said who sat in and wrote something, by name
   */
  public Optional<ObservationCard> of(
      SessionSeen session, Map<PersonId, String> said, Actor actor, Wording w) {
    return sights
        .of(session, actor, w)
        .flatMap(sight -> of(sight, said, actor, w))
        .filter(_ -> !session.cancelled());
  }

  private static Optional<ObservationCard> of(
      ObservationSights.ObservationSight sight,
      Map<PersonId, String> said,
      Actor actor,
      Wording w) {
    boolean own = said.containsKey(actor.person());
    boolean reads = own || sight.readsAll() && !said.isEmpty();
    if (!reads && !sight.writes()) {
      return Optional.empty();
    }
    return Optional.of(
        new ObservationCard(
            w,
            sight.session().id().toString(),
            reads
                ? w.t(
                    "sessions.observation.said",
                    "names",
                    sight.readsAll()
                        ? String.join(", ", said.values())
                        : said.getOrDefault(actor.person(), ""))
                : w.t("sessions.observation.asked", "runs", sight.session().runs() ? "yes" : "no"),
            sight.writes() && !own
                ? w.t("sessions.observation.write")
                : w.t("sessions.reflection.read-it")));
  }
}
