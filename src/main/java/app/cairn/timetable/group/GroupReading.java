package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.institution.TermId;
import app.cairn.platform.words.Wording;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; everything that is wrong is said at once. */
final class GroupReading {

  static final int LEAST_MINUTES = 15;
  static final int MOST_MINUTES = 480;
  private static final int LONGEST_NAME = 80;

  private final Wording w;
  private final Map<String, String> problems = new LinkedHashMap<>();

  GroupReading(Wording w) {
    this.w = w;
  }

  Map<String, String> problems() {
    return problems;
  }

  /** What is asked; some of it is a stand-in where there are problems. */
  Optional<GroupAsked> read(GroupForm form) {
    var name = name(form.name());
    var term = uuid(form.term());
    if (term.isEmpty()) {
      problems.put("term", w.t("timetable.form.term-missing"));
    }
    var day = day(form.day());
    var starts = starts(form.starts());
    int minutes = minutes(form.minutes());
    var weeks = Weeks.of(text(form.weeks()));
    if (weeks.isEmpty()) {
      problems.put("weeks", w.t("timetable.form.weeks-wrong"));
    }
    var room =
        text(form.room()).isEmpty() ? Optional.<RoomId>empty() : uuid(form.room()).map(RoomId::new);
    if (!problems.isEmpty() || starts == null) {
      return Optional.empty();
    }
    return Optional.of(
        new GroupAsked(
            name,
            new TermId(term.orElseThrow()),
            day,
            starts,
            minutes,
            weeks.orElse(List.of()),
            room));
  }

  private String name(@Nullable String typed) {
    var name = text(typed);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.put("name", w.t("timetable.form.name-wrong", "most", LONGEST_NAME));
    }
    return name;
  }

  private DayOfWeek day(@Nullable String typed) {
    for (var day : DayOfWeek.values()) {
      if (day.name().equals(typed)) {
        return day;
      }
    }
    problems.put("day", w.t("timetable.form.day-missing"));
    return DayOfWeek.MONDAY;
  }

  private @Nullable LocalTime starts(@Nullable String typed) {
    try {
      return LocalTime.parse(text(typed));
    } catch (DateTimeParseException e) {
      problems.put("starts", w.t("timetable.form.starts-wrong"));
      return null;
    }
  }

  private int minutes(@Nullable String typed) {
    int minutes = text(typed).matches("\\d{1,4}") ? Integer.parseInt(text(typed)) : 0;
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      problems.put(
          "minutes",
          w.t("timetable.form.minutes-wrong", "least", LEAST_MINUTES, "most", MOST_MINUTES));
    }
    return minutes;
  }

  private static Optional<UUID> uuid(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(text(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
