package app.cairn.evaluation.statistics;

/** Correct digits: the log relative error, at most the fifteen that are certified. */
public final class Digits {

  private static final double CERTIFIED = 15;

  private Digits() {}

  public static double of(double found, double certified) {
    double error =
        certified == 0 ? Math.abs(found) : Math.abs(found - certified) / Math.abs(certified);
    return error == 0 ? CERTIFIED : Math.min(CERTIFIED, -Math.log10(error));
  }

  /** Of the worst coefficient. */
  public static double ofCoefficients(LeastSquares fit, ReferenceDatasets.Line set) {
    double worst = of(fit.intercept(), set.coefficients()[0]);
    for (int j = 1; j < set.coefficients().length; j++) {
      worst = Math.min(worst, of(fit.coefficient(j - 1), set.coefficients()[j]));
    }
    return worst;
  }

  /**
   * Of the worst standard error; where there is none, of how near 0 it is beside its coefficient.
   */
  public static double ofStandardErrors(LeastSquares fit, ReferenceDatasets.Line set) {
    double worst = error(fit.interceptStandardError(), set, 0);
    for (int j = 1; j < set.coefficients().length; j++) {
      worst = Math.min(worst, error(fit.standardError(j - 1), set, j));
    }
    return worst;
  }

  private static double error(double found, ReferenceDatasets.Line set, int j) {
    double certified = set.standardErrors()[j];
    return certified == 0 ? of(found / set.coefficients()[j], 0) : of(found, certified);
  }
}
