package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.institution.TermId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A weekly group as somebody wants it. */
record GroupAsked(
    String name,
    TermId term,
    DayOfWeek day,
    LocalTime starts,
    int minutes,
    List<Integer> weeks,
    Optional<RoomId> room) {}
