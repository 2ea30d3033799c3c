package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import java.util.List;

/**
 * The odds of each band against the reference, allowing for what else is known.
 *
 * @param lacking rows with an outcome that lack a covariate
 * @param unanimous rows of deliveries where everybody or nobody did, which tell nothing
 */
public record Odds(long rows, long lacking, long unanimous, List<Line> lines) {

  public record Line(String label, long n, Answer<LogisticRegression.Odds> odds) {}
}
