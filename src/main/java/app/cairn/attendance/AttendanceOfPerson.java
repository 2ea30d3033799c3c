package app.cairn.attendance;

import java.time.Instant;

/** One occasion at which a person was, by the standing answer of its register. */
public record AttendanceOfPerson(
    RegisterId register, Occasion occasion, String title, Instant starts, String way, Instant at) {}
