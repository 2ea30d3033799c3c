package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;

/**
 * The same result, were whoever came at least so often the regulars.
 *
 * @param never against those who never came, everybody between left out
 * @param fewer against all who came less often, those who came once among them
 */
public record Threshold(
    int least,
    Comparison never,
    Answer<Estimate> neverAdjusted,
    Comparison fewer,
    Answer<Estimate> fewerAdjusted,
    Answer<Ratio> passOdds) {}
