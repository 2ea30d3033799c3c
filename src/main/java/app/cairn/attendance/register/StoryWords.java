package app.cairn.attendance.register;

import app.cairn.attendance.book.Corrections;
import app.cairn.platform.words.Wording;
import org.jspecify.annotations.Nullable;

/** Tells one thing that was said about somebody, as one would tell it. */
final class StoryWords {

  private StoryWords() {}

  static String sentence(StorySql.Said said, Wording w) {
    return said.way().equals("correction") ? correction(said, w) : checkIn(said, w);
  }

  /** What became of it, where that isn't simply that they were in. */
  static @Nullable String consequence(StorySql.Said said, Wording w) {
    String kept =
        said.deviceAt() == null ? null : w.t("story.kept-since", "when", w.moment(said.deviceAt()));
    String became = outcome(said, w);
    return kept == null ? became : became == null ? kept : kept + " " + became;
  }

  private static @Nullable String outcome(StorySql.Said said, Wording w) {
    return switch (said.outcome()) {
      case "already_in" -> said.way().equals("correction") ? null : w.t("story.outcome.already-in");
      case "waiting" ->
          said.way().equals("scan") && said.deviceAt() != null
              ? w.t("story.outcome.scan-kept")
              : said.reason() == null
                  ? w.t("story.outcome.waiting")
                  : w.t("story.outcome.number-missed");
      case "outside_hours" ->
          said.way().equals("word")
              ? w.t("story.outcome.own-word")
              : w.t("story.outcome.outside-hours");
      case "not_in_cohort" -> w.t("story.outcome.not-in-cohort");
      default -> null;
    };
  }

  private static String checkIn(StorySql.Said said, Wording w) {
    String by = said.by() == null ? "" : said.by();
    return switch (said.way()) {
      case "scan" -> w.t("story.scan");
      case "code" -> w.t("story.code");
      case "tick" -> w.t("story.tick", "name", by);
      case "card" -> w.t("story.card");
      case "word" -> w.t("story.word");
      case "sheet" -> by.isEmpty() ? w.t("story.sheet") : w.t("story.sheet-keyed", "name", by);
      default -> by.isEmpty() ? w.t("story.import") : w.t("story.import-brought", "name", by);
    };
  }

  private static String correction(StorySql.Said said, Wording w) {
    String by = said.by() == null ? "" : said.by();
    String reason = said.reason() == null ? "" : said.reason();
    return switch (reason) {
      case Corrections.NOT_ME -> w.t("story.not-me");
      case Corrections.TICK_UNDONE -> w.t("story.tick-undone", "name", by);
      case Corrections.BATCH_TAKEN_BACK -> w.t("story.batch-taken-back", "name", by);
      case Corrections.AT_THE_DOOR -> w.t("story.card-taken-back");
      case Corrections.CAME_LATE -> w.t("story.came-late", "name", by);
      case Corrections.MATCHED ->
          w.t(
              "story.matched",
              "name",
              by,
              "taken",
              said.takenDownAs() == null ? "" : said.takenDownAs());
      default ->
          switch (said.says()) {
            case "here" -> w.t("story.was-here", "name", by, "reason", reason);
            case "not_here" -> w.t("story.was-not-here", "name", by, "reason", reason);
            default -> w.t("story.taken-back", "name", by, "reason", reason);
          };
    };
  }
}
