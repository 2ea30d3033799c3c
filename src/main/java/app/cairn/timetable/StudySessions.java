package app.cairn.timetable;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;

/** Sessions as those see them who have to do with them. */
public interface StudySessions {

  /** What the actor may not see is not found. */
  SessionSeen require(StudySessionId session, Actor actor, Wording w);
}
