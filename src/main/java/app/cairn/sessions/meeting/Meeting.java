package app.cairn.sessions.meeting;

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
 * @param runs coordinates or supervises all of whom it is for
 */
record Meeting(
    MeetingId id,
    SchemeId scheme,
    Optional<SchoolId> school,
    String whose,
    MeetingKind kind,
    String place,
    LocalDate date,
    LocalTime starts,
    int minutes,
    boolean cancelled,
    boolean runs) {

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
