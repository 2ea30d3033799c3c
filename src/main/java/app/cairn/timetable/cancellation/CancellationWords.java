package app.cairn.timetable.cancellation;

import app.cairn.platform.words.Wording;
import app.cairn.timetable.cancellation.CancellationOutcome.Back;
import app.cairn.timetable.cancellation.CancellationOutcome.Cancelled;
import app.cairn.timetable.cancellation.CancellationOutcome.NoReason;
import app.cairn.timetable.cancellation.CancellationOutcome.WasNotCancelled;

final class CancellationWords {

  private CancellationWords() {}

  static String said(CancellationOutcome outcome, Wording w) {
    return switch (outcome) {
      case Cancelled _ -> w.t("timetable.cancellation.done");
      case NoReason _ -> w.t("timetable.cancellation.no-reason");
      case WasNotCancelled _ -> w.t("timetable.cancellation.was-not");
      case Back(var withoutRoom, var withoutLeaders) -> {
        var said = w.t("timetable.cancellation.back");
        if (withoutRoom) {
          said += " " + w.t("timetable.cancellation.without-room");
        }
        if (!withoutLeaders.isEmpty()) {
          said +=
              " "
                  + w.t(
                      "timetable.cancellation.without-leaders",
                      "names",
                      String.join(", ", withoutLeaders));
        }
        yield said;
      }
    };
  }
}
