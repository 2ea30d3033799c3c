package app.cairn.timetable.view;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.LeadersPerSession;
import app.cairn.scheme.rules.RuleApplied;

/** Says how many co-leaders a session needs, and where that was set. */
public final class CoLeaderWords {

  private CoLeaderWords() {}

  public static String asked(RuleApplied<LeadersPerSession> rule, Wording w) {
    var origin = rule.origin();
    return w.t("timetable.rule.leaders", "n", rule.value().atLeast())
        + " "
        + switch (origin.setFor()) {
          case PRESET -> w.t("timetable.rule.by-preset");
          case SCHEME, SCHOOL, GROUP ->
              origin
                  .since()
                  .map(
                      since ->
                          w.t(
                              "timetable.rule.set-since",
                              "where",
                              origin.where(),
                              "since",
                              w.date(since)))
                  .orElseGet(() -> w.t("timetable.rule.set-for", "where", origin.where()));
        };
  }
}
