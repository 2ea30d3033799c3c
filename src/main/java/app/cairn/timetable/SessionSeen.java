package app.cairn.timetable;

import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session as one person may see it, and why they may.
 *
 * @param name such as "CHEM1204, Group A"
 * @param when such as "Tuesday 3 November 2026, 13:00–14:00"
 * @param runs coordinates or supervises its part
 * @param knows school contact or organiser of its part
 * @param leadsAs as what they are put on it
 * @param takesPart is of the cohort it is for
 * @param teaches teaches or marks the module delivery
 */
public record SessionSeen(
    StudySessionId id,
    TargetId target,
    SchemeId scheme,
    String name,
    String when,
    LocalDate date,
    int minutes,
    boolean runs,
    boolean knows,
    Optional<Capacity> leadsAs,
    boolean takesPart,
    boolean teaches,
    boolean cancelled) {}
