package app.cairn.sessions.meeting;

import app.cairn.institution.RoomId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting as one person may see it.
 *
 * @param whose the scheme's name, or the school's whose part it is for
 * @param room of the university's, by name
 * @param place in words, beside the room or instead of one
 * @param places how many may come; for everyone it is for where there is none
 * @param asked how many ask for one of them
 * @param turn of the reader among these; none where the reader doesn't ask
 * @param runs coordinates or supervises all of whom it is for
 */
record Meeting(
    MeetingId id,
    SchemeId scheme,
    Optional<SchoolId> school,
    String whose,
    MeetingKind kind,
    Optional<RoomId> room,
    String roomName,
    String place,
    Optional<Integer> places,
    int asked,
    Optional<Integer> turn,
    LocalDate date,
    LocalTime starts,
    int minutes,
    boolean cancelled,
    boolean runs) {

  String where() {
    return where(roomName, place);
  }

  static String where(String room, String place) {
    return room.isEmpty() || place.isEmpty() ? room + place : room + ", " + place;
  }

  boolean hasPlace() {
    return places.isPresent() && turn.isPresent() && turn.get() <= places.get();
  }

  int free() {
    return Math.max(0, places.orElse(0) - asked);
  }

  record Text(int version, String words, String by) {

    static final Text NONE = new Text(0, "", "");
  }

  record Action(
      ActionId id,
      String words,
      PersonId whom,
      String name,
      Optional<LocalDate> by,
      boolean done) {}

  record Content(Map<MeetingPart, Text> texts, List<Action> actions) {

    Text text(MeetingPart part) {
      return texts.getOrDefault(part, Text.NONE);
    }
  }

  record Invited(PersonId id, String name) {}
}
