package app.cairn.sessions.meeting;

import app.cairn.institution.RoomId;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed to call meetings, as it was typed. */
record MeetingForm(Map<String, String> typed) {

  static final int MOST_TIMES = 20;
  static final int LONGEST_PLACE = 120;
  static final int MOST_PLACES = 1000;

  /**
   * @param part the scheme and, after a slash, the school; the whole scheme's has no slash
   * @param places how many may come; everyone it is for where null
   * @param everyWeeks how many weeks lie between two
   */
  record Asked(
      MeetingKind kind,
      String part,
      LocalDate date,
      LocalTime starts,
      int minutes,
      @Nullable RoomId room,
      String place,
      @Nullable Integer places,
      int everyWeeks,
      int times) {}

  String value(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /** As the meeting stands. */
  static MeetingForm of(Meeting meeting) {
    return new MeetingForm(
        Map.of(
            "date",
            meeting.date().toString(),
            "starts",
            meeting.starts().toString(),
            "minutes",
            String.valueOf(meeting.minutes()),
            "room",
            meeting.room().map(RoomId::toString).orElse(""),
            "place",
            meeting.place(),
            "places",
            meeting.places().map(String::valueOf).orElse("")));
  }

  FormErrors errors(Wording w) {
    var errors = whenAndWhere(w);
    if (value("part").isEmpty()) {
      errors = errors.and("part", w.t("sessions.meeting.part-missing"));
    }
    if (!isNumber("times", 1, MOST_TIMES)) {
      errors = errors.and("times", w.t("sessions.meeting.times-wrong", "most", MOST_TIMES));
    }
    return errors;
  }

  /** All that can be wrong where a meeting is moved. */
  FormErrors whenAndWhere(Wording w) {
    var errors = FormErrors.NONE;
    if (date() == null) {
      errors = errors.and("date", w.t("sessions.meeting.date-wrong"));
    }
    if (starts() == null) {
      errors = errors.and("starts", w.t("sessions.meeting.starts-wrong"));
    }
    if (!isNumber("minutes", 5, 480)) {
      errors = errors.and("minutes", w.t("sessions.meeting.minutes-wrong"));
    }
    if (value("place").length() > LONGEST_PLACE) {
      errors = errors.and("place", w.t("sessions.meeting.place-too-long", "most", LONGEST_PLACE));
    }
    if (!value("places").isEmpty() && !isNumber("places", 1, MOST_PLACES)) {
      errors = errors.and("places", w.t("sessions.meeting.places-wrong", "most", MOST_PLACES));
    }
    return errors;
  }

  /** To be asked only where there are no errors. */
  Asked asked() {
    var date = date();
    var starts = starts();
    if (date == null || starts == null) {
      throw new IllegalStateException("A form with errors is not asked.");
    }
    int every = isNumber("every", 1, 8) ? Integer.parseInt(value("every")) : 1;
    return new Asked(
        MeetingKind.withKey(value("kind")),
        value("part"),
        date,
        starts,
        Integer.parseInt(value("minutes")),
        room(),
        value("place"),
        isNumber("places", 1, MOST_PLACES) ? Integer.valueOf(value("places")) : null,
        every,
        isNumber("times", 1, MOST_TIMES) ? Integer.parseInt(value("times")) : 1);
  }

  private boolean isNumber(String field, int least, int most) {
    String value = value(field);
    return value.matches("\\d{1,4}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }

  private @Nullable RoomId room() {
    try {
      return value("room").isEmpty() ? null : new RoomId(UUID.fromString(value("room")));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable LocalDate date() {
    try {
      return LocalDate.parse(value("date"));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable LocalTime starts() {
    try {
      return LocalTime.parse(value("starts"));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
