package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Comparison;
import app.cairn.evaluation.study.Forest;
import app.cairn.platform.web.CsvFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows as numbers for a spreadsheet; a cell is empty where nothing is told. */
record PlainFigures(Analysis analysis) {

  private static final int DIGITS = 4;
  private static final int FROM = 4;
  private static final int BAND_COLUMNS = 8 + FROM;

  CsvFile bands() {
    var rows = new ArrayList<List<?>>();
    var bands = analysis.findings().whole().bands();
    for (int i = 0; i < bands.size(); i++) {
      rows.add(
          analysis.disclosure().hides(i)
              ? nothing(BAND_COLUMNS, bands.get(i).label())
              : with(
                  with(band(bands.get(i).label(), bands.get(i)), fromThenOn(i)),
                  ends(bands.get(i))));
    }
    if (!analysis.isFew()) {
      rows.add(
          with(
              with(
                  band(w("results.everyone"), analysis.everyone()),
                  Collections.nCopies(FROM, null)),
              ends(analysis.everyone())));
    }
    var header =
        week(
            header(
                "results.column.came",
                "results.column.n",
                "results.column.marked",
                "results.column.mean",
                "results.column.sd",
                "results.column.passed",
                "results.column.failed",
                "results.column.withdrawn"),
            "impact.report.landmark.csv.n",
            "impact.report.landmark.csv.passed",
            "impact.report.landmark.csv.failed",
            "impact.report.landmark.csv.withdrawn");
    return new CsvFile("bands.csv", withEnds(header), rows);
  }

  /** The lowest and the highest mark, for those who may read single marks. */
  private List<?> ends(BandFigures band) {
    return analysis.evidence().singleMarks()
        ? Arrays.asList(figure(band.marks().min()), figure(band.marks().max()))
        : List.of();
  }

  private List<String> withEnds(List<String> header) {
    var all = new ArrayList<>(header);
    if (analysis.evidence().singleMarks()) {
      all.addAll(header("impact.report.column.least", "impact.report.column.most"));
    }
    return all;
  }

  /** The same band from the landmark on: whole-term counts alone would mislead. */
  private List<?> fromThenOn(int band) {
    var compared = analysis.findings().fromThenOn();
    if (compared.isEmpty() || analysis.fromThenOn().disclosure().hides(band)) {
      return Collections.nCopies(FROM, null);
    }
    var row = outcomes(compared.get().part().bands().get(band));
    return row.subList(1, row.size());
  }

  private static List<?> with(List<?> row, List<?> more) {
    var all = new ArrayList<@Nullable Object>(row);
    all.addAll(more);
    return all;
  }

  private List<String> week(List<String> header, String... keys) {
    var all = new ArrayList<>(header);
    for (String key : keys) {
      all.add(analysis.w().t(key, "week", analysis.evidence().landmark()));
    }
    return all;
  }

  private static List<?> nothing(int columns, String label) {
    var row = new ArrayList<@Nullable Object>(Collections.nCopies(columns, null));
    row.set(0, label);
    return row;
  }

  private static List<?> band(String label, BandFigures band) {
    return Arrays.asList(
        label,
        band.n(),
        band.marks().n(),
        figure(band.marks().mean()),
        figure(band.marks().deviation()),
        band.passed(),
        band.failed(),
        band.withdrawn());
  }

  /** From the landmark on; the counts of the whole term are those of the bands. */
  CsvFile landmark() {
    var sections = analysis.fromThenOn();
    var rows = new ArrayList<List<?>>();
    analysis
        .findings()
        .fromThenOn()
        .ifPresent(
            compared -> {
              var bands = compared.part().bands();
              for (int i = 0; i < bands.size(); i++) {
                boolean hidden = sections.disclosure().hides(i);
                rows.add(
                    hidden
                        ? nothing(9, bands.get(i).label())
                        : with(outcomes(bands.get(i)), afterwards(bands.get(i))));
              }
            });
    return new CsvFile(
        "landmark.csv",
        header(
            "impact.report.landmark.column.by-then",
            "results.column.n",
            "results.column.passed",
            "results.column.failed",
            "results.column.withdrawn",
            "impact.report.landmark.next-term",
            "impact.report.landmark.csv.not-next-term",
            "impact.report.landmark.next-year",
            "impact.report.landmark.csv.not-next-year"),
        rows);
  }

  private static List<?> outcomes(BandFigures band) {
    return Arrays.asList(band.label(), band.n(), band.passed(), band.failed(), band.withdrawn());
  }

  private static List<?> afterwards(BandFigures band) {
    return Arrays.asList(band.nextTerm(), band.notNextTerm(), band.retained(), band.notRetained());
  }

  /** A band's cells are empty where nobody has a degree with a class, or one to four have. */
  CsvFile honours() {
    var rows = new ArrayList<List<?>>();
    for (var band : analysis.findings().whole().bands()) {
      var honours = band.honours();
      rows.add(
          honours.awarded() == 0
              ? nothing(3, band.label())
              : List.of(band.label(), honours.good(), honours.others()));
    }
    return new CsvFile(
        "honours.csv",
        header("results.column.came", "impact.report.honours.good", "impact.report.honours.others"),
        rows);
  }

  CsvFile allowing() {
    var rows = new ArrayList<List<?>>();
    for (var line : analysis.findings().models().orElseThrow().marks().lines()) {
      var row = new ArrayList<@Nullable Object>();
      row.add(line.label());
      row.add(line.n() == 0 ? null : line.n());
      row.add(figure(line.mean()));
      addEstimate(row, line.estimate());
      rows.add(row);
    }
    return new CsvFile(
        "allowing.csv",
        header(
            "results.column.came",
            "results.column.marked",
            "impact.report.column.adjusted-mean",
            "impact.report.column.difference",
            "results.column.low",
            "results.column.high"),
        rows);
  }

  /** How far apart the two sides were before weighting and after. */
  CsvFile alike() {
    var models = analysis.findings().models().orElseThrow();
    var rows = new ArrayList<List<?>>();
    models
        .alike()
        .known()
        .ifPresent(
            found -> {
              for (var one : found.balance()) {
                var term = models.alikeTerms().get(one.column());
                rows.add(
                    Arrays.asList(
                        analysis.told().field(term.field()),
                        term.level(),
                        figure(one.before()),
                        figure(one.after())));
              }
            });
    return new CsvFile(
        "alike.csv",
        header(
            "impact.report.column.covariate",
            "results.column.level",
            "impact.report.column.before",
            "impact.report.column.after"),
        rows);
  }

  CsvFile thresholds() {
    var rows = new ArrayList<List<?>>();
    for (var one : analysis.findings().sensitivity()) {
      var row = new ArrayList<@Nullable Object>();
      row.add(one.least());
      row.add(one.never().more().n());
      addPlain(row, one.never());
      addEstimate(row, one.neverAdjusted());
      addPlain(row, one.fewer());
      addEstimate(row, one.fewerAdjusted());
      addThree(row, one.passOdds().known().orElse(null));
      addThree(row, one.passOddsFromThenOn().known().orElse(null));
      rows.add(row);
    }
    var header = new ArrayList<>(header("results.column.least", "results.column.marked"));
    for (String column :
        List.of(
            w("impact.report.column.never-plain"),
            w("impact.report.column.never-adjusted"),
            w("impact.report.column.fewer-plain"),
            w("impact.report.column.fewer-adjusted"),
            w("impact.report.column.pass-odds"),
            analysis
                .w()
                .t(
                    "impact.report.column.pass-odds-from",
                    "week",
                    analysis.evidence().landmark()))) {
      header.addAll(List.of(column, w("results.column.low"), w("results.column.high")));
    }
    return new CsvFile("thresholds.csv", header, rows);
  }

  CsvFile subjects() {
    var rows = new ArrayList<List<?>>();
    var units = analysis.findings().units().orElseThrow();
    units.lines().forEach(line -> rows.add(subject(line)));
    var together =
        new ArrayList<@Nullable Object>(Arrays.asList(w("impact.report.together"), null, null));
    addThree(together, units.plain().known().map(one -> one.average()).orElse(null));
    addThree(together, units.adjusted().known().map(one -> one.average()).orElse(null));
    rows.add(together);
    var header =
        new ArrayList<>(
            header(
                "results.subjects.subject",
                "results.column.marked-most",
                "results.column.marked-never"));
    for (String column :
        List.of(w("results.subjects.difference"), w("results.subjects.allowing"))) {
      header.addAll(List.of(column, w("results.column.low"), w("results.column.high")));
    }
    return new CsvFile("subjects.csv", header, rows);
  }

  private static List<?> subject(Forest.Line line) {
    var row = new ArrayList<@Nullable Object>();
    row.add(line.label());
    boolean told = line.comparison().welch().known().isPresent();
    row.add(told ? line.comparison().more().n() : null);
    row.add(told ? line.comparison().fewer().n() : null);
    addPlain(row, line.comparison());
    addEstimate(row, line.adjusted());
    return row;
  }

  private static void addPlain(List<@Nullable Object> row, Comparison comparison) {
    addThree(
        row,
        comparison
            .welch()
            .known()
            .map(one -> new Ratio(one.difference(), one.low(), one.high()))
            .orElse(null));
  }

  private static void addEstimate(List<@Nullable Object> row, Answer<Estimate> estimate) {
    addThree(
        row,
        estimate.known().map(one -> new Ratio(one.value(), one.low(), one.high())).orElse(null));
  }

  private static void addThree(List<@Nullable Object> row, @Nullable Ratio figures) {
    row.add(figures == null ? null : figure(figures.value()));
    row.add(figures == null ? null : figure(figures.low()));
    row.add(figures == null ? null : figure(figures.high()));
  }

  private static @Nullable BigDecimal figure(double figure) {
    return Double.isFinite(figure)
        ? BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP)
        : null;
  }

  private String w(String key) {
    return analysis.w().t(key);
  }

  private List<String> header(String... keys) {
    return Arrays.stream(keys).map(this::w).toList();
  }
}
