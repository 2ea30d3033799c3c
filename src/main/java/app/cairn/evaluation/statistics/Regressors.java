package app.cairn.evaluation.statistics;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model explains a mark by: columns, and one group per row (a module delivery) whose own
 * level is taken out instead of standing in a column of its own. Only the rows named take part.
 */
public final class Regressors {

  /** One column of a model; rows count as in the data. */
  public sealed interface Column {
    double at(int row);
  }

  /** A covariate that is a number, such as prior attainment. */
  public record Numeric(double[] values) implements Column {
    @Override
    public double at(int row) {
      return values[row];
    }
  }

  /** 1 for one level of a category, or one band, else 0. */
  public record Indicator(int[] codes, int level) implements Column {
    @Override
    public double at(int row) {
      return codes[row] == level ? 1 : 0;
    }
  }

  private static final long MOST_GATHERED = 12_000_000;

  private final int[] rows;
  private final int[] groupOf;
  private final int groups;
  private final List<Column> columns;
  private final double @Nullable [] gathered;

  /**
   * @param rows which rows of the data take part
   * @param groupOfRow each row's group, for all rows of the data
   */
  public Regressors(int[] rows, int[] groupOfRow, List<? extends Column> columns) {
    this.rows = rows;
    this.columns = List.copyOf(columns);
    int most = 0;
    for (int row : rows) {
      most = Math.max(most, groupOfRow[row]);
    }
    int[] compact = new int[most + 1];
    Arrays.fill(compact, -1);
    this.groupOf = new int[rows.length];
    int found = 0;
    for (int i = 0; i < rows.length; i++) {
      int group = groupOfRow[rows[i]];
      if (compact[group] < 0) {
        compact[group] = found++;
      }
      groupOf[i] = compact[group];
    }
    this.groups = found;
    this.gathered = gathered();
  }

  /** Side by side, as every model goes over them many times; not where that were too much. */
  private double @Nullable [] gathered() {
    int p = columns.size();
    if ((long) rows.length * p > MOST_GATHERED) {
      return null;
    }
    var all = new double[rows.length * p];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < p; j++) {
        all[i * p + j] = columns.get(j).at(rows[i]);
      }
    }
    return all;
  }

  /** The same columns over fewer rows. */
  Regressors within(int[] fewer, int[] groupOfRow) {
    return new Regressors(fewer, groupOfRow, columns);
  }

  /** Whether a column is 1 for one level of a category, else 0. */
  boolean isLevel(int column) {
    return columns.get(column) instanceof Indicator;
  }

  Indicator level(int column) {
    return (Indicator) columns.get(column);
  }

  int size() {
    return rows.length;
  }

  int row(int i) {
    return rows[i];
  }

  int[] rows() {
    return rows;
  }

  int group(int i) {
    return groupOf[i];
  }

  int groups() {
    return groups;
  }

  public int columns() {
    return columns.size();
  }

  double at(int i, int column) {
    return gathered == null
        ? columns.get(column).at(rows[i])
        : gathered[i * columns.size() + column];
  }
}
