package app.cairn.evaluation.statistics;

/**
 * The triangle R of columns beside a mark, R′R being their cross-products: grown row by row by
 * Givens rotations, so that no cross-product is ever formed. Columns found to say nothing of their
 * own are left out.
 */
final class Triangle {

  private final int p;
  private final boolean[] left;
  private final double[][] r;

  /**
   * @param left which columns are out; read, not copied
   */
  Triangle(int columns, boolean[] left) {
    this.p = columns;
    this.left = left;
    this.r = new double[columns + 1][columns + 1];
  }

  /**
   * From the cross-products of columns of length 1 beside a mark (Cholesky): as good where there
   * are many, and worse by half the digits.
   *
   * @param least which square of its own a column must have, else it is left out
   */
  static Triangle of(double[][] products, boolean[] left, double least) {
    int p = left.length;
    var triangle = new Triangle(p, left);
    for (int j = 0; j < p; j++) {
      double own = products[j][j];
      for (int k = 0; k < j; k++) {
        own -= triangle.r[k][j] * triangle.r[k][j];
      }
      left[j] |= !(own > least);
      if (!left[j]) {
        triangle.fill(products[j], j, Math.sqrt(own));
      }
    }
    return triangle;
  }

  private void fill(double[] products, int j, double own) {
    double[] row = r[j];
    System.arraycopy(products, j + 1, row, j + 1, p - j);
    for (int k = 0; k < j; k++) {
      double[] above = r[k];
      double times = above[j];
      if (times != 0) {
        for (int m = j + 1; m <= p; m++) {
          row[m] -= times * above[m];
        }
      }
    }
    row[j] = own;
    for (int m = j + 1; m <= p; m++) {
      row[m] /= own;
    }
  }

  /** Takes one row in, the mark last; the row is used up. */
  void rotate(double[] row) {
    for (int j = 0; j < p; j++) {
      if (row[j] == 0) {
        continue;
      }
      double[] upper = r[j];
      double length = Math.sqrt(upper[j] * upper[j] + row[j] * row[j]);
      double cosine = upper[j] / length;
      double sine = row[j] / length;
      upper[j] = length;
      for (int k = j + 1; k <= p; k++) {
        double above = upper[k];
        upper[k] = cosine * above + sine * row[k];
        row[k] = cosine * row[k] - sine * above;
      }
    }
  }

  /** The first column that the ones before it say already, or −1. */
  int dependent(double tolerance) {
    for (int j = 0; j < p; j++) {
      if (!left[j] && Math.abs(r[j][j]) < tolerance) {
        return j;
      }
    }
    return -1;
  }

  /** What the mark came to. */
  double[] marks() {
    var column = new double[p];
    for (int j = 0; j < p; j++) {
      column[j] = r[j][p];
    }
    return column;
  }

  /** Solves R·solved = right. */
  void backward(double[] right, double[] solved) {
    for (int j = p - 1; j >= 0; j--) {
      if (!left[j]) {
        double value = right[j];
        for (int k = j + 1; k < p; k++) {
          value -= r[j][k] * solved[k];
        }
        solved[j] = value / r[j][j];
      }
    }
  }

  /** Solves R′·solved = right. */
  void forward(double[] right, double[] solved) {
    for (int j = 0; j < p; j++) {
      if (!left[j]) {
        double value = right[j];
        for (int k = 0; k < j; k++) {
          value -= r[k][j] * solved[k];
        }
        solved[j] = value / r[j][j];
      }
    }
  }

  double[][] inverse() {
    var inverse = new double[p][p];
    for (int k = 0; k < p; k++) {
      if (!left[k]) {
        var unit = new double[p];
        unit[k] = 1;
        var solved = new double[p];
        backward(unit, solved);
        for (int j = 0; j <= k; j++) {
          inverse[j][k] = solved[j];
        }
      }
    }
    return inverse;
  }
}
