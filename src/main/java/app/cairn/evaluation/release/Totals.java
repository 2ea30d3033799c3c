package app.cairn.evaluation.release;

/** A table with its totals, which are the last row and the last column. */
final class Totals {

  private Totals() {}

  static long[][] of(long[][] interior) {
    int rows = interior.length;
    int columns = interior[0].length;
    var all = new long[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        all[r][c] = interior[r][c];
        all[r][columns] += interior[r][c];
        all[rows][c] += interior[r][c];
        all[rows][columns] += interior[r][c];
      }
    }
    return all;
  }
}
