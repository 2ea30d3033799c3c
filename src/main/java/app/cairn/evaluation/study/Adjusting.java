package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.AlikeWeighting;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LeastSquares;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.Regressors;
import app.cairn.evaluation.statistics.StandardErrors;
import app.cairn.evaluation.statistics.Welch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The models of one study.
 *
 * @param band each row's band, −1 for rows outside all of them
 */
record Adjusting(StudyRows data, List<Field> fields, int[] band, List<String> labels) {

  private static final int REFERENCE = 0;

  /** Mean marks of the bands by least squares. */
  Adjusted marks(int[] among) {
    int[] marked = only(among, row -> band[row] >= 0 && data.hasMark(row));
    int[] rows = only(marked, this::isComplete);
    var missing =
        fields.stream().map(field -> (long) only(marked, field::isMissing).length).toList();
    var terms = terms(rows);
    int[] filled = filledBands(rows);
    var x = design(rows, terms, filled);
    var fit = rows.length == 0 ? noRows() : LeastSquares.fit(x, data.mark());
    var lines = new ArrayList<Adjusted.Line>();
    double mean = fit.map(one -> mean(one, terms, rows)).known().orElse(Double.NaN);
    for (int b = 0; b < labels.size(); b++) {
      int which = b;
      long n = only(rows, row -> band[row] == which).length;
      lines.add(line(b, n, x, fit, mean, filled));
    }
    return new Adjusted(
        fields.stream().map(Field::name).toList(),
        rows.length,
        different(rows, data.student()),
        different(rows, data.delivery()),
        missing,
        marked.length - rows.length,
        lines,
        Welch.of(moments(rows, labels.size() - 1), moments(rows, REFERENCE)),
        leftOut(fit, terms));
  }

  /** The last band against the reference and nothing else. */
  Answer<StandardErrors.Estimate> lastOnly(int[] among) {
    int[] rows = only(among, row -> band[row] >= 0 && data.hasMark(row) && isComplete(row));
    var terms = terms(rows);
    int[] filled = filledBands(rows);
    if (rows.length == 0 || Arrays.binarySearch(filled, labels.size() - 1) < 1) {
      return Answer.without(Reason.TOO_FEW);
    }
    var x = design(rows, terms, filled);
    int last = labels.size() - 1;
    return line(last, 1, x, LeastSquares.fit(x, data.mark()), Double.NaN, filled).estimate();
  }

  private static Answer<LeastSquares> noRows() {
    return Answer.without(Reason.TOO_FEW);
  }

  private Adjusted.Line line(
      int b, long n, Regressors x, Answer<LeastSquares> fit, double mean, int[] filled) {
    String label = labels.get(b);
    int place = Arrays.binarySearch(filled, b);
    if (n == 0 || place < 0 || filled[0] != REFERENCE) {
      return new Adjusted.Line(label, n, Answer.without(Reason.TOO_FEW), Double.NaN);
    }
    // Bands but the first stand after all covariates.
    int column = x.columns() - filled.length + place;
    if (b == REFERENCE) {
      return new Adjusted.Line(label, n, Answer.without(Reason.REFERENCE), mean);
    }
    return switch (fit) {
      case Answer.Unknown<LeastSquares>(Reason why) ->
          new Adjusted.Line(label, n, Answer.without(why), Double.NaN);
      case Answer.Known<LeastSquares>(LeastSquares one) ->
          one.isLeftOut(column)
              ? new Adjusted.Line(label, n, Answer.without(Reason.COLLINEAR), Double.NaN)
              : new Adjusted.Line(
                  label, n, estimate(one, x, column), mean + one.coefficient(column));
    };
  }

  private Answer<StandardErrors.Estimate> estimate(LeastSquares fit, Regressors x, int column) {
    var errors = StandardErrors.of(fit, x, data.student(), column);
    return errors.value() > 0
        ? Answer.of(errors.around(fit.coefficient(column), fit.standardError(column)))
        : Answer.without(Reason.NO_SPREAD);
  }

  /** Of the reference band: deliveries and levels counted alike, numbers at their mean. */
  private double mean(LeastSquares fit, List<Field.Term> terms, int[] rows) {
    double mean = data.origin() + fit.meanLevel();
    for (int j = 0; j < terms.size(); j++) {
      var term = terms.get(j);
      if (term.level().isEmpty()) {
        mean += fit.coefficient(j) * average(term.column(), rows);
      } else {
        long levels = 1 + terms.stream().filter(t -> t.field().equals(term.field())).count();
        mean += fit.coefficient(j) / levels;
      }
    }
    return mean;
  }

  private static double average(Regressors.Column column, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += column.at(row);
    }
    return rows.length == 0 ? 0 : sum / rows.length;
  }

  private static List<String> leftOut(Answer<LeastSquares> fit, List<Field.Term> terms) {
    var names = new ArrayList<String>();
    fit.known()
        .ifPresent(
            one -> {
              for (int j = 0; j < terms.size(); j++) {
                if (one.isLeftOut(j)) {
                  names.add((terms.get(j).field() + " " + terms.get(j).level()).strip());
                }
              }
            });
    return names;
  }

  /** The odds of each band against the reference. */
  Odds odds(int[] among, byte[] outcome, IntPredicate known) {
    int[] seen = only(among, row -> band[row] >= 0 && known.test(row));
    int[] rows = only(seen, this::isComplete);
    var terms = terms(rows);
    int[] filled = filledBands(rows);
    boolean comparable = filled.length > 1 && filled[0] == REFERENCE;
    Answer<LogisticRegression> fit =
        comparable
            ? LogisticRegression.fit(design(rows, terms, filled), outcome, data.delivery())
            : Answer.without(Reason.TOO_FEW);
    var lines = new ArrayList<Odds.Line>();
    for (int b = 1; b < labels.size(); b++) {
      int which = b;
      int place = Arrays.binarySearch(filled, b);
      long n = IntStream.of(rows).filter(row -> band[row] == which).count();
      lines.add(
          new Odds.Line(labels.get(b), n, odds(fit, place < 1 ? -1 : terms.size() + place - 1)));
    }
    return new Odds(
        rows.length,
        seen.length - rows.length,
        fit.known().map(LogisticRegression::leftOut).orElse(0),
        lines);
  }

  private Answer<LogisticRegression.Odds> odds(Answer<LogisticRegression> fit, int column) {
    if (column < 0) {
      return Answer.without(Reason.TOO_FEW);
    }
    return switch (fit) {
      case Answer.Unknown<LogisticRegression>(Reason why) -> Answer.without(why);
      case Answer.Known<LogisticRegression>(LogisticRegression one) ->
          one.odds(column, data.student());
    };
  }

  /** The last band beside a reference band weighted to be like it. */
  Answer<AlikeWeighting> alike(int[] among) {
    int last = labels.size() - 1;
    int[] rows =
        only(
            among,
            row ->
                (band[row] == last || band[row] == REFERENCE)
                    && data.hasMark(row)
                    && isComplete(row));
    var came = new byte[data.size()];
    for (int row : rows) {
      came[row] = (byte) (band[row] == last ? 1 : 0);
    }
    if (fields.isEmpty()) {
      return Answer.without(Reason.NOT_GIVEN);
    }
    var columns = terms(rows).stream().map(Field.Term::column).toList();
    return rows.length == 0
        ? Answer.without(Reason.TOO_FEW)
        : AlikeWeighting.of(
            new Regressors(rows, data.delivery(), columns),
            came,
            data.mark(),
            data.delivery(),
            data.student());
  }

  /** The columns of {@link #alike}, for naming its balance. */
  List<Field.Term> termsOfEnds(int[] among) {
    int last = labels.size() - 1;
    return terms(
        only(
            among,
            row ->
                (band[row] == last || band[row] == REFERENCE)
                    && data.hasMark(row)
                    && isComplete(row)));
  }

  /** The mean of a covariate in the last band and in the reference, over rows with a mark. */
  Answer<Welch> apart(Field.Figures field, int[] among) {
    var more = moments(field, among, labels.size() - 1);
    var fewer = moments(field, among, REFERENCE);
    return Welch.of(more, fewer);
  }

  Moments moments(Field.Figures field, int[] among, int which) {
    return Moments.of(
        0,
        IntStream.of(among)
            .filter(row -> band[row] == which && data.hasMark(row))
            .mapToDouble(row -> field.values()[row])
            .toArray());
  }

  private Moments moments(int[] rows, int which) {
    return Moments.of(
        data.origin(),
        IntStream.of(rows)
            .filter(row -> band[row] == which)
            .mapToDouble(row -> data.mark()[row])
            .toArray());
  }

  private Regressors design(int[] rows, List<Field.Term> terms, int[] filled) {
    var columns = new ArrayList<Regressors.Column>();
    terms.forEach(term -> columns.add(term.column()));
    for (int i = 1; i < filled.length; i++) {
      columns.add(new Regressors.Indicator(band, filled[i]));
    }
    return new Regressors(rows, data.delivery(), columns);
  }

  private List<Field.Term> terms(int[] rows) {
    return fields.stream().flatMap(field -> field.terms(rows).stream()).toList();
  }

  private int[] filledBands(int[] rows) {
    var seen = new BitSet();
    for (int row : rows) {
      seen.set(band[row]);
    }
    return seen.stream().toArray();
  }

  private boolean isComplete(int row) {
    for (var field : fields) {
      if (field.isMissing(row)) {
        return false;
      }
    }
    return true;
  }

  private static long different(int[] rows, int[] codes) {
    var seen = new BitSet();
    for (int row : rows) {
      seen.set(codes[row]);
    }
    return seen.cardinality();
  }

  static int[] only(int[] rows, IntPredicate kept) {
    // Asked for many times over all rows, where a stream would cost more than the question.
    var found = new int[rows.length];
    int n = 0;
    for (int row : rows) {
      if (kept.test(row)) {
        found[n++] = row;
      }
    }
    return Arrays.copyOf(found, n);
  }
}
