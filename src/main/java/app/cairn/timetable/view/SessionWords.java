package app.cairn.timetable.view;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.time.Slot;
import java.util.Optional;

/** How a session is spoken of. */
public final class SessionWords {

  private SessionWords() {}

  /** "CHEM1204 Physical Chemistry I". */
  public static String cohort(Sighting session, Wording w) {
    return new CohortName(session.code(), session.title(), session.yearOfStudy()).in(w);
  }

  /** "CHEM1204, Group A", or what else fits on a line. */
  public static String brief(Sighting session, Wording w) {
    var name = session.code().orElseGet(() -> cohort(session, w));
    return session.groupName().map(group -> name + ", " + group).orElse(name);
  }

  /** "13:00–14:00". */
  public static String hours(Slot slot, Wording w) {
    return w.time(slot.starts()) + "–" + w.time(slot.ends());
  }

  /** "Tuesday 3 November 2026, 13:00–14:00". */
  public static String when(Slot slot, Wording w) {
    return w.date(slot.date()) + ", " + hours(slot, w);
  }

  public static String place(Sighting session, Wording w) {
    return place(session.place(), session.moved(), session.kind(), w);
  }

  /**
   * The room; without one, that it is online, or has none yet.
   *
   * @param moved it is elsewhere on its day, and the place says where
   */
  public static String place(Optional<String> room, boolean moved, SessionKind kind, Wording w) {
    if (moved) {
      return w.t("timetable.on-the-day.now-in", "place", room.orElse(""));
    }
    return room.orElseGet(
        () -> w.t(kind.needsRoom() ? "timetable.no-room" : "timetable.kind.online"));
  }
}
