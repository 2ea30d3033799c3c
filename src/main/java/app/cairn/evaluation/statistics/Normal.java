package app.cairn.evaluation.statistics;

/**
 * How much of the normal distribution lies below a point, tails included, by rational
 * approximations in three ranges.
 *
 * <p>Source: W. J. Cody, Rational Chebyshev approximations for the error function, Mathematics of
 * Computation 23 (1969) 631–637.
 */
final class Normal {

  private static final double MIDDLE = 0.67448975;
  private static final double FAR = Math.sqrt(32);
  private static final double ROOT = 1 / Math.sqrt(2 * Math.PI);

  private static final double[] NEAR_ABOVE = {
    2.2352520354606839287,
    161.02823106855587881,
    1067.6894854603709582,
    18154.981253343561249,
    .065682337918207449113
  };
  private static final double[] NEAR_BELOW = {
    47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
  };
  private static final double[] MIDDLE_ABOVE = {
    .39894151208813466764,
    8.8831497943883759412,
    93.506656132177855979,
    597.27027639480026226,
    2494.5375852903726711,
    6848.1904505362823326,
    11602.651437647350124,
    9842.7148383839780218,
    1.0765576773720192317e-8
  };
  private static final double[] MIDDLE_BELOW = {
    22.266688044328115691,
    235.38790178262499861,
    1519.377599407554805,
    6485.558298266760755,
    18615.571640885098091,
    34900.952721145977266,
    38912.003286093271411,
    19685.429676859990727
  };
  private static final double[] FAR_ABOVE = {
    .21589853405795699,
    .1274011611602473639,
    .022235277870649807,
    .001421619193227893466,
    2.9112874951168792e-5,
    .02307344176494017303
  };
  private static final double[] FAR_BELOW = {
    1.28426009614491121,
    .468238212480865118,
    .0659881378689285515,
    .00378239633202758244,
    7.29751555083966205e-5
  };

  private Normal() {}

  static double lower(double z) {
    double y = Math.abs(z);
    if (y <= MIDDLE) {
      double square = z * z;
      return 0.5 + z * ratio(square, NEAR_ABOVE, NEAR_BELOW, 3);
    }
    if (y > 40) {
      return z < 0 ? 0 : 1;
    }
    double part;
    if (y <= FAR) {
      part = ratio(y, MIDDLE_ABOVE, MIDDLE_BELOW, 7);
    } else {
      double inverse = 1 / (y * y);
      part = (ROOT - inverse * ratio(inverse, FAR_ABOVE, FAR_BELOW, 4)) / y;
    }
    // exp(−y²/2) in two factors, the first of them exact
    double coarse = Math.rint(y * 16) / 16;
    double rest = (y - coarse) * (y + coarse);
    double tail = Math.exp(-coarse * coarse / 2) * Math.exp(-rest / 2) * part;
    return z < 0 ? tail : 1 - tail;
  }

  private static double ratio(double x, double[] above, double[] below, int terms) {
    double numerator = above[terms + 1] * x;
    double denominator = x;
    for (int i = 0; i < terms; i++) {
      numerator = (numerator + above[i]) * x;
      denominator = (denominator + below[i]) * x;
    }
    return (numerator + above[terms]) / (denominator + below[terms]);
  }
}
