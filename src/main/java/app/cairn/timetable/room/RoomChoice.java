package app.cairn.timetable.room;

import app.cairn.institution.RoomId;
import java.util.Optional;

/** A room to choose, as people call it, with how many it holds where that is known. */
public record RoomChoice(RoomId id, String name, Optional<Integer> capacity) {}
