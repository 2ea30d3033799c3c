package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks and outcomes by band of attendance. A withdrawn student counts in the outcomes, never in
 * the mean mark, whatever the records hold. Sums of squares are centred on the band's mean.
 */
record BandedOutcomes(List<Line> lines, Line everyone) {

  /**
   * What is known of one band. Mean, SD and the extremes are of those with a mark and NaN without
   * any; the SD is the sample's (n − 1) and NaN for fewer than two.
   */
  record Line(
      int n,
      int marked,
      double mean,
      double sd,
      double min,
      double max,
      int passed,
      int failed,
      int withdrawn) {

    int ended() {
      return passed + failed + withdrawn;
    }

    /**
     * The share that passed of those whose outcome is known, withdrawals included; NaN when none
     * is.
     */
    double passRate() {
      return ended() == 0 ? Double.NaN : (double) passed / ended();
    }

    /** The marks as every comparison takes them. */
    Moments moments() {
      return marked == 0 ? Moments.nobody(0) : Moments.printed(marked, mean, sd);
    }
  }

  static BandedOutcomes of(List<Outcomes> parts, Bands bands) {
    int count = bands.count();
    var tallies = new ArrayList<Tally>();
    for (int i = 0; i <= count; i++) {
      tallies.add(new Tally());
    }
    for (var part : parts) {
      for (int i = 0; i < part.size(); i++) {
        tallies.get(bands.bandOf(part.sessions()[i])).count(part, i);
        tallies.get(count).count(part, i);
      }
    }
    for (var part : parts) {
      for (int i = 0; i < part.size(); i++) {
        tallies.get(bands.bandOf(part.sessions()[i])).spread(part, i);
        tallies.get(count).spread(part, i);
      }
    }
    var lines = tallies.stream().map(Tally::line).toList();
    return new BandedOutcomes(lines.subList(0, count), lines.getLast());
  }

  private static final class Tally {
    private int n;
    private int marked;
    private long sum;
    private int min = Integer.MAX_VALUE;
    private int max = Integer.MIN_VALUE;
    private double squares;
    private final int[] ended = new int[4];

    void count(Outcomes part, int i) {
      n++;
      ended[part.ending()[i]]++;
      if (hasMark(part, i)) {
        int mark = part.markHundredths()[i];
        marked++;
        sum += mark;
        min = Math.min(min, mark);
        max = Math.max(max, mark);
      }
    }

    void spread(Outcomes part, int i) {
      if (hasMark(part, i)) {
        double distance = part.markHundredths()[i] - (double) sum / marked;
        squares += distance * distance;
      }
    }

    Line line() {
      boolean any = marked > 0;
      return new Line(
          n,
          marked,
          any ? (double) sum / marked / 100 : Double.NaN,
          marked > 1 ? Math.sqrt(squares / (marked - 1)) / 100 : Double.NaN,
          any ? min / 100.0 : Double.NaN,
          any ? max / 100.0 : Double.NaN,
          ended[Outcomes.PASSED],
          ended[Outcomes.FAILED],
          ended[Outcomes.WITHDRAWN]);
    }

    private static boolean hasMark(Outcomes part, int i) {
      return part.markHundredths()[i] != Outcomes.NO_MARK && part.ending()[i] != Outcomes.WITHDRAWN;
    }
  }
}
