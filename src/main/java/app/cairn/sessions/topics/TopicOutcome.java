package app.cairn.sessions.topics;

import java.time.LocalDate;

/** What came of writing the topic of a week. */
sealed interface TopicOutcome {

  record Saved(LocalDate monday, boolean gone) implements TopicOutcome {}

  record TitleMissing(LocalDate monday) implements TopicOutcome {}

  record TooLong(LocalDate monday, boolean title) implements TopicOutcome {}

  /** Somebody else wrote it since the form was opened; both texts are shown, and one chosen. */
  record WrittenMeanwhile(LocalDate monday) implements TopicOutcome {}
}
