package app.cairn.timetable.group;

import app.cairn.institution.TermWeeks.Skipped;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.fit.FitWords;
import app.cairn.timetable.group.GroupOutcome.HourLeftOut;
import app.cairn.timetable.group.GroupOutcome.MeetsThen;
import app.cairn.timetable.group.GroupOutcome.NameTaken;
import app.cairn.timetable.group.GroupOutcome.NoDates;
import app.cairn.timetable.group.GroupOutcome.NotThatRoom;
import app.cairn.timetable.group.GroupOutcome.NotThatTerm;
import app.cairn.timetable.group.GroupOutcome.NotTheseLeaders;
import app.cairn.timetable.group.GroupOutcome.NotThoseDays;
import app.cairn.timetable.group.GroupOutcome.Stands;
import app.cairn.timetable.group.GroupOutcome.TargetWithdrawn;
import app.cairn.timetable.room.RoomTaken;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of making or moving a group, in words. */
final class GroupWords {

  private GroupWords() {}

  static String day(DayOfWeek day, Wording w) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, w.locale());
  }

  static String skipped(Skipped skipped, Wording w) {
    var why =
        skipped
            .closed()
            .map(closed -> closed.name())
            .orElseGet(() -> w.choice("timetable.week", skipped.kind()));
    return w.t(
        "timetable.group.skipped",
        "week",
        skipped.week(),
        "date",
        w.shortDate(skipped.date()),
        "why",
        why);
  }

  static List<String> taken(List<RoomTaken> taken, Wording w) {
    return taken.stream().collect(Collectors.groupingBy(RoomTaken::by)).entrySet().stream()
        .map(
            by ->
                w.choice("timetable.room-taken", by.getKey())
                    + " ("
                    + dates(by.getValue().stream().map(RoomTaken::on).toList(), w)
                    + ")")
        .toList();
  }

  static String dates(Collection<LocalDate> dates, Wording w) {
    return dates.stream().map(w::shortDate).collect(Collectors.joining(", "));
  }

  static String said(String key, Stands stands, Wording w) {
    var said = new StringBuilder(w.t(key, "n", stands.sessions()));
    if (!stands.skipped().isEmpty()) {
      said.append(' ')
          .append(
              w.t(
                  "timetable.group.left-out",
                  "weeks",
                  stands.skipped().stream()
                      .map(one -> skipped(one, w))
                      .collect(Collectors.joining("; "))));
    }
    if (!stands.kept().isEmpty()) {
      said.append(' ').append(w.t("timetable.group.kept", "dates", dates(stands.kept(), w)));
    }
    stands
        .crowd()
        .ifPresent(n -> said.append(' ').append(w.t("timetable.room-may-be-small", "n", n)));
    return said.toString();
  }

  static Map<String, String> problems(GroupOutcome outcome, Wording w) {
    return switch (outcome) {
      case Stands _ -> Map.of();
      case NoDates _ -> Map.of("weeks", w.t("timetable.form.no-dates"));
      case HourLeftOut(var on) ->
          Map.of("starts", w.t("timetable.form.hour-left-out", "date", w.date(on)));
      case NotThoseDays(var closed) ->
          Map.of("day", w.t("timetable.form.closed-days", "dates", dates(closed, w)));
      case NotThatRoom(var taken) ->
          Map.of(
              "room",
              taken.isEmpty() ? w.t("timetable.clash.room") : String.join(" ", taken(taken, w)));
      case NameTaken _ -> Map.of("name", w.t("timetable.form.name-taken"));
      case NotTheseLeaders(var hindered) ->
          Map.of(
              "starts",
              hindered.isEmpty()
                  ? w.t("timetable.clash.leader")
                  : hindered.stream()
                      .map(one -> FitWords.dated(one, Capacity.CO_LEADER, w))
                      .collect(Collectors.joining(" ")));
      case TargetWithdrawn _ -> Map.of("", w.t("timetable.form.withdrawn"));
      case NotThatTerm _ -> Map.of("term", w.t("timetable.form.term-missing"));
      case MeetsThen _ -> Map.of("starts", w.t("timetable.form.meets-then"));
    };
  }
}
