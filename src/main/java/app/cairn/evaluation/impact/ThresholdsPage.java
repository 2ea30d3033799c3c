package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import java.util.Optional;

/**
 * The same result of a scheme at every threshold.
 *
 * @param back to the page of its results, asked the same
 * @param card empty where there is too little to compare
 */
public record ThresholdsPage(
    Shell shell, String back, Optional<ResultsCard> card, ResultsPage.Trust trust) {

  /** The same for another reader, of whom nothing but the frame is theirs. */
  ThresholdsPage in(Shell other) {
    return new ThresholdsPage(other, back, card, trust);
  }
}
