package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Regressors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What else is known of each row, by which marks may be adjusted or results told apart. */
public sealed interface Field {

  String name();

  boolean isMissing(int row);

  /** Of some rows alone. */
  Field only(int[] rows);

  /** The columns a model has for it, over rows none of which lacks it. */
  List<Term> terms(int[] rows);

  /**
   * One column of a model.
   *
   * @param level which of a category's levels, or empty for a number
   */
  record Term(String field, String level, Regressors.Column column) {}

  /**
   * @param values NaN where missing
   */
  record Figures(String name, double[] values) implements Field {
    @Override
    public boolean isMissing(int row) {
      return Double.isNaN(values[row]);
    }

    @Override
    public Figures only(int[] rows) {
      return new Figures(name, IntStream.of(rows).mapToDouble(row -> values[row]).toArray());
    }

    @Override
    public List<Term> terms(int[] rows) {
      return List.of(new Term(name, "", new Regressors.Numeric(values)));
    }
  }

  /**
   * @param codes which level, −1 where missing
   */
  record Categories(String name, int[] codes, List<String> levels) implements Field {
    @Override
    public boolean isMissing(int row) {
      return codes[row] < 0;
    }

    @Override
    public Categories only(int[] rows) {
      return new Categories(name, StudyRows.pick(codes, rows), levels);
    }

    /** One column for each level that occurs, but for the first. */
    @Override
    public List<Term> terms(int[] rows) {
      var occurs = new boolean[levels.size()];
      for (int row : rows) {
        occurs[codes[row]] = true;
      }
      var terms = new ArrayList<Term>();
      boolean first = true;
      for (int level = 0; level < occurs.length; level++) {
        if (occurs[level] && !first) {
          terms.add(new Term(name, levels.get(level), new Regressors.Indicator(codes, level)));
        }
        first &= !occurs[level];
      }
      return terms;
    }
  }
}
