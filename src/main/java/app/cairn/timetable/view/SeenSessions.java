package app.cairn.timetable.view;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.StudySessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules learn of a session is what its page's reader may. */
@Component
public class SeenSessions implements StudySessions {

  private final Sightings sightings;

  SeenSessions(Sightings sightings) {
    this.sightings = sightings;
  }

  @Override
  @Transactional(readOnly = true)
  public SessionSeen require(StudySessionId session, Actor actor, Wording w) {
    return told(sightings.require(session, actor), w);
  }

  public static SessionSeen told(Sighting seen, Wording w) {
    return new SessionSeen(
        seen.id(),
        seen.target(),
        seen.scheme(),
        SessionWords.brief(seen, w),
        SessionWords.when(seen.slot(), w),
        seen.slot().date(),
        seen.slot().minutes(),
        seen.runs(),
        seen.knows(),
        seen.leadsAs(),
        seen.takesPart(),
        seen.teaches(),
        seen.isCancelled());
  }
}
