package app.cairn.timetable.allocation;

import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.allocation.AllocationOutcome.Cancelled;
import app.cairn.timetable.allocation.AllocationOutcome.NoSuchLeader;
import app.cairn.timetable.allocation.AllocationOutcome.Put;
import app.cairn.timetable.fit.FitWords;
import app.cairn.timetable.fit.Verdict;
import java.util.List;

/** What came of it, in words for whoever coordinates. */
final class AllocationWords {

  private AllocationWords() {}

  static String said(AllocationOutcome outcome, Wording w) {
    return switch (outcome) {
      case Cancelled _ -> w.t("timetable.allocation.cancelled");
      case NoSuchLeader _ -> w.t("timetable.allocation.no-such-leader");
      case Put(var done, var refused) when done.isEmpty() && refused.isEmpty() ->
          w.t("timetable.allocation.already");
      case Put(var done, var refused) when done.isEmpty() ->
          w.t("timetable.allocation.refused", "name", refused.getFirst().name());
      case Put(var done, var refused) -> {
        var name = done.getFirst().name();
        var said =
            refused.isEmpty()
                ? w.t("timetable.allocation.done", "name", name, "n", done.size())
                : w.t(
                    "timetable.allocation.partly",
                    "name",
                    name,
                    "n",
                    done.size(),
                    "not",
                    refused.size());
        yield done.stream().anyMatch(Verdict::oftener)
            ? said + " " + w.t("timetable.allocation.oftener")
            : said;
      }
    };
  }

  static List<String> refusals(AllocationOutcome outcome, Capacity capacity, Wording w) {
    return outcome instanceof Put(_, var refused)
        ? refused.stream().map(one -> FitWords.dated(one, capacity, w)).toList()
        : List.of();
  }
}
