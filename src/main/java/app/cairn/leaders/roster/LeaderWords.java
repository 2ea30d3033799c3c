package app.cairn.leaders.roster;

import app.cairn.leaders.roster.LeaderOutcome.Leads;
import app.cairn.leaders.roster.LeaderOutcome.OfSeveralSchemes;
import app.cairn.leaders.roster.LeaderOutcome.Refused;
import app.cairn.platform.words.Wording;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of it, for whoever decides. */
final class LeaderWords {

  private LeaderWords() {}

  static Map<String, String> problems(LeaderOutcome outcome, Wording w) {
    return switch (outcome) {
      case Leads _ -> Map.of();
      case OfSeveralSchemes _ -> Map.of("targets", w.t("leaders.form.one-scheme"));
      case Refused(var against) ->
          Map.of(
              "targets",
              against.stream()
                  .map(
                      one ->
                          w.t(
                              "leaders.form.refused",
                              "cohort",
                              one.cohort().name(w),
                              "reasons",
                              one.reasons().stream()
                                  .map(reason -> w.choice("leaders.why-not", reason))
                                  .collect(Collectors.joining("; "))))
                  .collect(Collectors.joining(" ")));
    };
  }
}
