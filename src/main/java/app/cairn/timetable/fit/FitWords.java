package app.cairn.timetable.fit;

import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import java.util.List;
import java.util.stream.Stream;

/** Why a leader can't be on a session, for whoever decides about it. */
public final class FitWords {

  private FitWords() {}

  public static List<String> reasons(Verdict verdict, Capacity capacity, Wording w) {
    return Stream.concat(
            verdict.notEligible().stream()
                .filter(_ -> capacity == Capacity.CO_LEADER)
                .map(why -> w.choice("leaders.why-not", why)),
            verdict.hindrances().stream().map(one -> w.choice("timetable.hindrance", one)))
        .toList();
  }

  /** "Tue 3 Nov: in class at that time". */
  public static String dated(Verdict verdict, Capacity capacity, Wording w) {
    return w.t(
        "timetable.refused-on",
        "date",
        w.shortDate(verdict.on()),
        "name",
        verdict.name(),
        "reasons",
        String.join("; ", reasons(verdict, capacity, w)));
  }
}
