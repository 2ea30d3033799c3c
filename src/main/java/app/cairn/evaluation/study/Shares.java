package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.ChiSquare;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.YesNoTable;

/**
 * Which share of each group did (passed, was kept on), tested over all groups; the odds and the
 * difference are of the last group against the reference.
 */
public record Shares(
    YesNoTable table,
    Tested tested,
    Tested ends,
    Answer<Ratio> oddsRatio,
    Answer<Ratio> difference) {

  /** How it was tested. */
  public enum Test {
    PEARSON,
    FISHER,
    FREEMAN_HALTON
  }

  /**
   * @param chiSquare what the test by chi-square says; an exact test has no statistic
   * @param p of the test that was due
   */
  public record Tested(Test test, Answer<ChiSquare> chiSquare, Answer<Double> p) {

    /** Exact where fewer than five are expected somewhere, else Pearson's. */
    static Tested of(YesNoTable table) {
      var chiSquare = table.pearson();
      if (chiSquare.known().isPresent() && table.isSmall()) {
        var exact = table.exact();
        if (!exact.reason().equals(java.util.Optional.of(Reason.TOO_MANY_TABLES))) {
          return new Tested(
              table.groups() > 2 ? Test.FREEMAN_HALTON : Test.FISHER, chiSquare, exact);
        }
      }
      return new Tested(Test.PEARSON, chiSquare, chiSquare.map(ChiSquare::p));
    }

    public boolean isExact() {
      return test != Test.PEARSON;
    }
  }

  public static Shares of(YesNoTable table) {
    var ends = table.ends();
    return new Shares(
        table, Tested.of(table), Tested.of(ends), ends.oddsRatio(), ends.riskDifference());
  }

  /** The share of one group, NaN where nobody's outcome is known. */
  public double share(int group) {
    return table.n(group) == 0 ? Double.NaN : table.yes()[group] / (double) table.n(group);
  }
}
