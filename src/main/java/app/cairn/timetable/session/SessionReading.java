package app.cairn.timetable.session;

import app.cairn.institution.RoomId;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.time.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; everything that is wrong is said at once. */
final class SessionReading {

  static final int LEAST_MINUTES = 15;
  static final int MOST_MINUTES = 480;

  private final Wording w;
  private final Map<String, String> problems = new LinkedHashMap<>();

  SessionReading(Wording w) {
    this.w = w;
  }

  Map<String, String> problems() {
    return problems;
  }

  Optional<SessionAsked> read(SessionForm form) {
    var kind = kind(form.kind());
    var date = date(form.date());
    var starts = starts(form.starts());
    int minutes = minutes(form.minutes());
    var room = room(form.room());
    if (date == null || starts == null || !problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SessionAsked(kind, new Slot(date, starts, minutes), room, form.listed() != null));
  }

  private SessionKind kind(@Nullable String typed) {
    for (var kind : SessionKind.values()) {
      if (kind.name().equals(typed)) {
        return kind;
      }
    }
    problems.put("kind", w.t("timetable.form.kind-missing"));
    return SessionKind.REGULAR;
  }

  private @Nullable LocalDate date(@Nullable String typed) {
    try {
      return LocalDate.parse(typed == null ? "" : typed.strip());
    } catch (DateTimeParseException e) {
      problems.put("date", w.t("timetable.form.date-wrong"));
      return null;
    }
  }

  private @Nullable LocalTime starts(@Nullable String typed) {
    try {
      return LocalTime.parse(typed == null ? "" : typed.strip());
    } catch (DateTimeParseException e) {
      problems.put("starts", w.t("timetable.form.starts-wrong"));
      return null;
    }
  }

  private int minutes(@Nullable String typed) {
    var text = typed == null ? "" : typed.strip();
    int minutes = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      problems.put(
          "minutes",
          w.t("timetable.form.minutes-wrong", "least", LEAST_MINUTES, "most", MOST_MINUTES));
    }
    return minutes;
  }

  private Optional<RoomId> room(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new RoomId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      problems.put("room", w.t("timetable.form.room-unknown"));
      return Optional.empty();
    }
  }
}
