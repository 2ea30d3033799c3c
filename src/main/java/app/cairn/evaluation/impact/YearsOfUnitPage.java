package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import java.util.Optional;

/**
 * A unit year by year.
 *
 * @param back to its results
 * @param lead the one sentence
 */
public record YearsOfUnitPage(
    Shell shell, String back, String subject, String lead, Optional<ResultsCard> card) {}
