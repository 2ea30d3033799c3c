package app.cairn.timetable.cancellation;

import java.util.List;

/** What came of cancelling a session, or of bringing it back. */
sealed interface CancellationOutcome {

  record Cancelled() implements CancellationOutcome {}

  record NoReason() implements CancellationOutcome {}

  /**
   * The session takes place again.
   *
   * @param withoutRoom its room was given to somebody else meanwhile
   * @param withoutLeaders those who lead elsewhere at that time now
   */
  record Back(boolean withoutRoom, List<String> withoutLeaders) implements CancellationOutcome {}

  record WasNotCancelled() implements CancellationOutcome {}
}
