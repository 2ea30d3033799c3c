package app.cairn.timetable.session;

import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.fit.FitWords;
import app.cairn.timetable.room.RoomTaken;
import app.cairn.timetable.session.SessionOutcome.AfterTheExam;
import app.cairn.timetable.session.SessionOutcome.Cancelled;
import app.cairn.timetable.session.SessionOutcome.NotThatDay;
import app.cairn.timetable.session.SessionOutcome.NotThatRoom;
import app.cairn.timetable.session.SessionOutcome.NotTheseLeaders;
import app.cairn.timetable.session.SessionOutcome.Stands;
import app.cairn.timetable.session.SessionOutcome.TargetWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a refusal what it is about, at the field where it can be put right. */
final class SessionProblems {

  private SessionProblems() {}

  static Map<String, String> of(SessionOutcome outcome, Wording w) {
    return switch (outcome) {
      case Stands _ -> Map.of();
      case NotThatDay(var problem) -> Map.of("date", w.choice("timetable.day", problem));
      case AfterTheExam _ -> Map.of("date", w.t("timetable.form.after-the-exam"));
      case NotThatRoom(var taken) -> Map.of("room", taken(taken, w));
      case NotTheseLeaders(var hindered) ->
          Map.of(
              "starts",
              hindered.isEmpty()
                  ? w.t("timetable.clash.leader")
                  : hindered.stream()
                      .map(one -> FitWords.dated(one, Capacity.CO_LEADER, w))
                      .collect(Collectors.joining(" ")));
      case Cancelled _ -> Map.of("", w.t("timetable.form.cancelled"));
      case TargetWithdrawn _ -> Map.of("", w.t("timetable.form.withdrawn"));
    };
  }

  private static String taken(List<RoomTaken> taken, Wording w) {
    return taken.stream()
        .map(RoomTaken::by)
        .distinct()
        .map(by -> w.choice("timetable.room-taken", by))
        .collect(Collectors.joining(" "));
  }
}
