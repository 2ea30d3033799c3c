package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.Strata;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Attendance beside outcomes: everything that is asked of one set of rows.
 *
 * @param adjust what to allow for
 * @param by what to tell apart
 */
public record Study(StudyRows data, Bands bands, List<Field> adjust, List<Field.Categories> by) {

  private static final int MOST_THRESHOLDS = 12;
  private static final int BEYOND_THE_LAST = 4;
  private static final int FEWEST = 5;

  public Findings findings() {
    int[] all = data.all();
    int[] band = bandOfEach();
    var adjusting = new Adjusting(data, adjust, band, labels());
    return new Findings(
        part(all, band),
        Optional.of(models(adjusting, all)),
        sensitivity(all),
        data.unitNames().length > 1 ? Optional.of(units(adjusting, band)) : Optional.empty(),
        by.stream().map(field -> stratified(field, adjusting, band)).toList(),
        Optional.empty());
  }

  /** What a page opens with: every unit's line, even of one. */
  public Findings essentials() {
    return essentials(true);
  }

  /**
   * @param everyThreshold whether each threshold is tried, which takes longer than all the rest
   */
  public Findings essentials(boolean everyThreshold) {
    int[] all = data.all();
    int[] band = bandOfEach();
    var adjusting = new Adjusting(data, adjust, band, labels());
    var models =
        new Findings.Models(
            adjusting.marks(all),
            passing(adjusting, all),
            new Odds(0, 0, 0, List.of()),
            honours(adjusting, all),
            adjusting.alike(all),
            adjusting.termsOfEnds(all),
            before(adjusting, all));
    return new Findings(
        part(all, band),
        Optional.of(models),
        everyThreshold ? sensitivity(all) : List.of(),
        Optional.of(units(adjusting, band)),
        List.of(),
        Optional.empty());
  }

  /** Of some rows alone, with other numbers of sessions. */
  public Study only(int[] rows, int[] sessions) {
    return new Study(
        data.only(rows, sessions),
        bands,
        adjust.stream().map(field -> field.only(rows)).toList(),
        List.of());
  }

  /** The same, allowing for one thing more. */
  public Study allowing(Field more) {
    return new Study(data, bands, Stream.concat(adjust.stream(), Stream.of(more)).toList(), by);
  }

  /** Mean marks by band, allowing for what else is known. */
  public Adjusted marks() {
    return new Adjusting(data, adjust, bandOfEach(), labels()).marks(data.all());
  }

  /** The plain figures alone. */
  public Findings.Part plain() {
    return part(data.all(), bandOfEach());
  }

  /** The odds of passing, allowing for what else is known. */
  Odds passing() {
    return passing(new Adjusting(data, adjust, bandOfEach(), labels()), data.all());
  }

  /** The odds of going on to the next year, allowing for what else is known. */
  Odds keeping() {
    return keeping(new Adjusting(data, adjust, bandOfEach(), labels()), data.all());
  }

  private Odds keeping(Adjusting adjusting, int[] all) {
    return adjusting.odds(all, yes(data.kept()), row -> data.kept()[row] != StudyRows.UNKNOWN);
  }

  private Odds honours(Adjusting adjusting, int[] all) {
    return adjusting.odds(
        all, yes(data.honours()), row -> data.honours()[row] != StudyRows.UNKNOWN);
  }

  private int[] bandOfEach() {
    return IntStream.of(data.sessions()).map(bands::bandOf).toArray();
  }

  private List<String> labels() {
    return IntStream.range(0, bands.count()).mapToObj(bands::label).toList();
  }

  private Findings.Part part(int[] rows, int[] band) {
    return Findings.Part.of(figures(rows, band));
  }

  private List<BandFigures> figures(int[] rows, int[] band) {
    var labels = labels();
    return IntStream.range(0, labels.size())
        .mapToObj(b -> figures(labels.get(b), Adjusting.only(rows, row -> band[row] == b)))
        .toList();
  }

  private BandFigures figures(String label, int[] rows) {
    var ended = new long[4];
    var kept = new long[3];
    var next = new long[3];
    var honours = new long[3];
    for (int row : rows) {
      ended[data.ending()[row]]++;
      kept[data.kept()[row]]++;
      next[data.nextTerm()[row]]++;
      honours[data.honours()[row]]++;
    }
    return new BandFigures(
        label,
        rows.length,
        marks(rows),
        ended[StudyRows.PASSED],
        ended[StudyRows.FAILED],
        ended[StudyRows.WITHDRAWN],
        kept[StudyRows.YES],
        kept[StudyRows.NO],
        next[StudyRows.YES],
        next[StudyRows.NO],
        new Honours(honours[StudyRows.YES], honours[StudyRows.NO]));
  }

  private Moments marks(int[] rows) {
    int[] marked = Adjusting.only(rows, data::hasMark);
    var marks = new double[marked.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = data.mark()[marked[i]];
    }
    return Moments.of(data.origin(), marks);
  }

  private Findings.Models models(Adjusting adjusting, int[] all) {
    return new Findings.Models(
        adjusting.marks(all),
        passing(adjusting, all),
        keeping(adjusting, all),
        honours(adjusting, all),
        adjusting.alike(all),
        adjusting.termsOfEnds(all),
        before(adjusting, all));
  }

  private Odds passing(Adjusting adjusting, int[] all) {
    return adjusting.odds(all, didPass(), row -> data.ending()[row] != StudyRows.UNKNOWN);
  }

  private List<Findings.Before> before(Adjusting adjusting, int[] all) {
    return adjust.stream()
        .filter(Field.Figures.class::isInstance)
        .map(Field.Figures.class::cast)
        .map(
            field ->
                new Findings.Before(
                    field.name(),
                    adjusting.moments(field, all, bands.count() - 1),
                    adjusting.moments(field, all, 0),
                    adjusting.apart(field, all)))
        .toList();
  }

  private byte[] didPass() {
    var passed = new byte[data.size()];
    for (int i = 0; i < passed.length; i++) {
      passed[i] = (byte) (data.ending()[i] == StudyRows.PASSED ? 1 : 0);
    }
    return passed;
  }

  private static byte[] yes(byte[] answers) {
    var yes = new byte[answers.length];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = (byte) (answers[i] == StudyRows.YES ? 1 : 0);
    }
    return yes;
  }

  /** From once to as often as five students came, but not for ever. */
  private List<Threshold> sensitivity(int[] all) {
    int last = bands.least(bands.count() - 1);
    int most = Math.max(MOST_THRESHOLDS, last + BEYOND_THE_LAST);
    return IntStream.rangeClosed(1, most)
        .filter(least -> least == 1 || atLeast(all, least).length >= FEWEST)
        .parallel()
        .mapToObj(least -> threshold(all, atLeast(all, least), least))
        .toList();
  }

  private int[] atLeast(int[] rows, int least) {
    return Adjusting.only(rows, row -> data.sessions()[row] >= least);
  }

  private Threshold threshold(int[] all, int[] came, int least) {
    int[] never = Adjusting.only(all, row -> data.sessions()[row] == 0);
    int[] fewer = Adjusting.only(all, row -> data.sessions()[row] < least);
    var labels = List.of("0", least + "+");
    int[] againstNever =
        IntStream.of(data.sessions()).map(s -> s >= least ? 1 : s == 0 ? 0 : -1).toArray();
    int[] againstFewer = IntStream.of(data.sessions()).map(s -> s >= least ? 1 : 0).toArray();
    var fromNever = new Adjusting(data, adjust, againstNever, labels).lastOnly(all);
    return new Threshold(
        least,
        Comparison.of(marks(came), marks(never)),
        fromNever,
        Comparison.of(marks(came), marks(fewer)),
        least == 1 ? fromNever : new Adjusting(data, adjust, againstFewer, labels).lastOnly(all),
        YesNoTable.of(passed(never), failed(never), passed(came), failed(came)).oddsRatio(),
        Answer.without(Reason.NOT_GIVEN));
  }

  private long passed(int[] rows) {
    return Adjusting.only(rows, row -> data.ending()[row] == StudyRows.PASSED).length;
  }

  private long failed(int[] rows) {
    return Adjusting.only(rows, row -> data.ending()[row] > StudyRows.PASSED).length;
  }

  private Forest units(Adjusting adjusting, int[] band) {
    int[][] rows = rowsBy(data.unit(), data.unitNames().length);
    return Forest.of(
        IntStream.range(0, rows.length)
            .parallel()
            .mapToObj(unit -> line(data.unitNames()[unit], rows[unit], adjusting, band))
            .toList());
  }

  private Forest.Line line(String label, int[] rows, Adjusting adjusting, int[] band) {
    return Forest.Line.of(label, figures(rows, band), Optional.of(adjusting.marks(rows)));
  }

  private Findings.Stratified stratified(Field.Categories field, Adjusting all, int[] band) {
    int[][] rows = rowsBy(field.codes(), field.levels().size());
    // Within a stratum the field itself has nothing left to say.
    var without = adjust.stream().filter(one -> !one.name().equals(field.name())).toList();
    var adjusting = new Adjusting(data, without, band, all.labels());
    var strata = new ArrayList<Findings.Stratum>();
    var lines = new ArrayList<Forest.Line>();
    for (int level = 0; level < rows.length; level++) {
      var adjusted = adjusting.marks(rows[level]);
      var part = part(rows[level], band);
      String label = field.levels().get(level);
      strata.add(new Findings.Stratum(label, part, Optional.of(adjusted)));
      lines.add(Forest.Line.of(label, part.bands(), Optional.of(adjusted)));
    }
    return new Findings.Stratified(
        field.name(),
        strata,
        Forest.of(lines),
        new Strata(strata.stream().map(one -> one.part().pass().table()).toList()),
        new Strata(strata.stream().map(one -> one.part().retention().table()).toList()),
        IntStream.of(field.codes()).filter(code -> code < 0).count());
  }

  private static int[][] rowsBy(int[] codes, int count) {
    var sizes = new int[count];
    for (int code : codes) {
      if (code >= 0) {
        sizes[code]++;
      }
    }
    var rows = new int[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new int[sizes[i]];
    }
    Arrays.fill(sizes, 0);
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] >= 0) {
        rows[codes[row]][sizes[codes[row]]++] = row;
      }
    }
    return rows;
  }
}
