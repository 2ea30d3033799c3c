package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.institution.TermId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A weekly group as it stands.
 *
 * @param runs whether the reader coordinates or supervises its part
 */
record GroupRow(
    StudyGroupId id,
    TargetId target,
    SchemeId scheme,
    TermId term,
    String termName,
    String name,
    DayOfWeek day,
    LocalTime starts,
    int minutes,
    List<Integer> weeks,
    Optional<RoomId> room,
    Optional<String> place,
    Optional<String> code,
    Optional<String> title,
    Optional<Integer> yearOfStudy,
    int sessions,
    int unpublished,
    boolean runs) {}
