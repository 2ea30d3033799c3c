package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.CohensD;
import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Welch;

/** The mean mark of those who came most less that of the reference. */
public record Comparison(Moments more, Moments fewer, Answer<Welch> welch) {

  public static Comparison of(Moments more, Moments fewer) {
    return new Comparison(more, fewer, Welch.of(more, fewer));
  }

  /** The same in standard deviations; worked out anew each time. */
  public Answer<CohensD> d() {
    return CohensD.of(more, fewer);
  }
}
