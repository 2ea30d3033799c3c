package app.cairn.timetable.register;

import app.cairn.attendance.HereAs;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published session as its register needs to know it.
 *
 * @param others who is there to lead, to shadow or to observe
 */
record PublishedSession(
    StudySessionId session,
    SessionKind kind,
    LocalDate on,
    Instant from,
    Instant to,
    SchemeId scheme,
    CohortId cohort,
    @Nullable SchoolId school,
    @Nullable UUID group,
    String title,
    String place,
    @Nullable String sourceKey,
    Set<PersonId> keepers,
    boolean takesPlace,
    Map<PersonId, HereAs> others) {}
