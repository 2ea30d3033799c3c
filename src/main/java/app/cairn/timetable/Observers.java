package app.cairn.timetable;

import app.cairn.platform.PersonId;

/** Who sat in at a session to observe, for universities that are invented. */
public interface Observers {

  /** They sat in, and one who led it ticked them when it began. */
  void satIn(StudySessionId session, PersonId observer, PersonId leader);
}
