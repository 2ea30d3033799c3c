package app.cairn.timetable.fit;

import app.cairn.platform.PersonId;
import app.cairn.timetable.StudySessionId;
import java.time.LocalDate;
import java.util.List;

/**
 * What else a person has at the time of a session, and on which days around it they co-lead others.
 */
record Engaged(
    StudySessionId session,
    PersonId person,
    boolean inClass,
    boolean inExam,
    boolean leadsElsewhere,
    List<LocalDate> coLeadsOn) {}
