package app.cairn.evaluation.statistics;

/**
 * A sum kept in two doubles, so that products and differences of nearly equal figures lose nothing.
 *
 * <p>Source: T. Ogita, S. M. Rump and S. Oishi, Accurate sum and dot product, SIAM Journal on
 * Scientific Computing 26 (2005) 1955–1988.
 */
final class Exactly {

  private double sum;
  private double rest;

  Exactly set(double start) {
    sum = start;
    rest = 0;
    return this;
  }

  void add(double x) {
    double next = sum + x;
    double bulk = next - sum;
    rest += (sum - (next - bulk)) + (x - bulk);
    sum = next;
  }

  void addProduct(double a, double b) {
    double product = a * b;
    rest += Math.fma(a, b, -product);
    add(product);
  }

  /** Adds (a − b) · (c + rest of c). */
  void addProductOfDifference(double a, double b, double c, double restOfC) {
    double difference = a - b;
    double bulk = difference - a;
    double lost = (a - (difference - bulk)) - (b + bulk);
    addProduct(difference, c);
    addProduct(lost, c);
    addProduct(difference, restOfC);
  }

  double value() {
    return sum + rest;
  }

  /** What is left of the sum after its value was taken. */
  double remainder() {
    double value = sum + rest;
    return rest - (value - sum);
  }
}
