package app.cairn.timetable.session;

import org.jspecify.annotations.Nullable;

/** What was typed about one session, kept as it was typed. */
public record SessionForm(
    @Nullable String id,
    @Nullable String target,
    @Nullable String kind,
    @Nullable String date,
    @Nullable String starts,
    @Nullable String minutes,
    @Nullable String room,
    @Nullable String listed) {}
