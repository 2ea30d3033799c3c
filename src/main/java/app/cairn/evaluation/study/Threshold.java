package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;

/**
 * The same result, were whoever came at least so often the regulars.
 *
 * @param never against those who never came, everybody between left out
 * @param fewer against all who came less often, those who came once among them
 * @param passOddsFromThenOn the same of those still enrolled at the landmark, by how often they had
 *     come by then
 */
public record Threshold(
    int least,
    Comparison never,
    Answer<Estimate> neverAdjusted,
    Comparison fewer,
    Answer<Estimate> fewerAdjusted,
    Answer<Ratio> passOdds,
    Answer<Ratio> passOddsFromThenOn) {

  Threshold from(Landmark landmark) {
    return withOddsFromThenOn(
        switch (landmark.compared()) {
          case Answer.Known<Landmark.Compared>(Landmark.Compared compared) ->
              compared.passOdds(least);
          case Answer.Unknown<Landmark.Compared>(Reason why) -> Answer.without(why);
        });
  }

  Threshold withOddsFromThenOn(Answer<Ratio> odds) {
    return new Threshold(least, never, neverAdjusted, fewer, fewerAdjusted, passOdds, odds);
  }
}
