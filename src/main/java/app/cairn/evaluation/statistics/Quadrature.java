package app.cairn.evaluation.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss–Legendre integration over equal panels of sixteen points each. */
final class Quadrature {

  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);

  private Quadrature() {}

  static double integral(DoubleUnaryOperator function, double from, double to, int panels) {
    double half = (to - from) / panels / 2;
    double sum = 0;
    for (int panel = 0; panel < panels; panel++) {
      double middle = from + half * (2 * panel + 1);
      for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
        sum += RULE.getWeight(i) * half * function.applyAsDouble(middle + half * RULE.getPoint(i));
      }
    }
    return sum;
  }
}
