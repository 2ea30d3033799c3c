package app.cairn.timetable.group;

import org.jspecify.annotations.Nullable;

/** What was typed about a group, kept as it was typed. */
public record GroupForm(
    @Nullable String id,
    @Nullable String target,
    @Nullable String name,
    @Nullable String term,
    @Nullable String day,
    @Nullable String starts,
    @Nullable String minutes,
    @Nullable String weeks,
    @Nullable String room) {}
