package app.cairn.evaluation.statistics;

/**
 * Standard errors that hold when marks spread differently for different students, or when the same
 * student stands in several rows.
 *
 * @param value the standard error
 * @param df of the t its interval takes
 */
public record StandardErrors(Kind kind, double value, double df) {

  /** How a standard error was found. */
  public enum Kind {
    /** J. G. MacKinnon and H. White, Journal of Econometrics 29 (1985) 305–325; t on n − k. */
    HC3,
    /**
     * Clustered by student with G/(G−1) · (n−1)/(n−k) (K.-Y. Liang and S. L. Zeger, Biometrika 73
     * (1986) 13–22); t on G − 1.
     */
    CR1
  }

  /** A row that alone decides its own level has no residual to learn from. */
  private static final double WHOLE = 1 - 1e-10;

  /**
   * CR1 where some student stands in several rows, else HC3.
   *
   * @param student by row of the data
   */
  public static StandardErrors of(LeastSquares fit, Regressors x, int[] student, int column) {
    int students = different(x, student);
    return students < x.size() ? clustered(fit, x, student, students, column) : hc3(fit, x, column);
  }

  static int different(Regressors x, int[] student) {
    var seen = new java.util.BitSet();
    for (int row : x.rows()) {
      seen.set(student[row]);
    }
    return seen.cardinality();
  }

  static StandardErrors hc3(LeastSquares fit, Regressors x, int column) {
    double[] influence = fit.influence(column);
    double[] leverages = fit.leverages();
    double sum = 0;
    for (int i = 0; i < x.size(); i++) {
      if (leverages[i] < WHOLE) {
        double moved = influence[i] * fit.residual(i) / (1 - leverages[i]);
        sum += moved * moved;
      }
    }
    return new StandardErrors(Kind.HC3, Math.sqrt(sum), fit.df());
  }

  private static StandardErrors clustered(
      LeastSquares fit, Regressors x, int[] student, int students, int column) {
    double[] influence = fit.influence(column);
    var moved = new double[influence.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = influence[i] * fit.residual(i);
    }
    double factor = students / (students - 1.0) * (x.size() - 1.0) / (x.size() - fit.parameters());
    return new StandardErrors(
        Kind.CR1, Math.sqrt(factor * squaresByStudent(x, student, moved)), students - 1.0);
  }

  /** The squares of what each student's rows add up to. */
  static double squaresByStudent(Regressors x, int[] student, double[] moved) {
    int most = 0;
    for (int row : x.rows()) {
      most = Math.max(most, student[row]);
    }
    var sums = new double[most + 1];
    for (int i = 0; i < moved.length; i++) {
      sums[student[x.row(i)]] += moved[i];
    }
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum;
    }
    return squares;
  }

  public Estimate around(double estimate, double classical) {
    double half = Tails.t95(df) * value;
    return new Estimate(
        estimate,
        classical,
        value,
        estimate - half,
        estimate + half,
        Tails.t(estimate / value, df),
        df,
        kind);
  }

  /**
   * An adjusted difference with its interval.
   *
   * @param se classical
   * @param robustSe what the interval rests on
   */
  public record Estimate(
      double value,
      double se,
      double robustSe,
      double low,
      double high,
      double p,
      double df,
      Kind kind) {

    public boolean isClear() {
      return low > 0 || high < 0;
    }
  }
}
