package app.cairn.timetable.session;

import app.cairn.institution.RoomId;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.time.Slot;
import java.util.Optional;

/** A session as somebody wants it. */
record SessionAsked(SessionKind kind, Slot slot, Optional<RoomId> room, boolean listed) {}
