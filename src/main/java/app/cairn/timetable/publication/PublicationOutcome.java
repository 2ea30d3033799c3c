package app.cairn.timetable.publication;

import java.time.LocalDate;
import java.util.List;

/** What came of publishing sessions. */
sealed interface PublicationOutcome {

  /**
   * @param published how many are published now that were not before
   * @param tooFew those that stay unpublished: each has fewer co-leaders than the scheme asks for
   */
  record Published(int published, List<TooFew> tooFew) implements PublicationOutcome {}

  record TooFew(LocalDate on, int coLeaders, int asked) {}

  /** A cancelled session is brought back first. */
  record Cancelled() implements PublicationOutcome {}
}
