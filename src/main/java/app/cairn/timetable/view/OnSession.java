package app.cairn.timetable.view;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.PersonId;
import app.cairn.timetable.AllocationId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudySessionId;

/** Who is on a session, and as what. */
public record OnSession(
    AllocationId id,
    StudySessionId session,
    LeaderId leader,
    PersonId person,
    String name,
    String shortName,
    Capacity capacity) {}
