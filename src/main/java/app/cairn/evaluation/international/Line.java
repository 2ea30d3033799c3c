package app.cairn.evaluation.international;

import app.cairn.evaluation.impact.DeliveriesOfYear.Delivery;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Disclosure;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * One delivery, or several together.
 *
 * @param bands who never came, then by how often
 * @param sessions how many were held, {@code visits} how often anybody came
 */
record Line(String name, List<BandFigures> bands, long sessions, long visits, long minutes) {

  static Line of(Delivery one) {
    return new Line(one.name(), one.bands(), one.sessions(), one.visits(), one.minutes());
  }

  static Line together(String name, List<Line> lines) {
    return new Line(
        name,
        IntStream.range(0, lines.getFirst().bands.size())
            .mapToObj(
                band ->
                    BandFigures.together(
                        lines.getFirst().bands.get(band).label(),
                        lines.stream().map(one -> one.bands.get(band)).toList()))
            .toList(),
        sum(lines, Line::sessions),
        sum(lines, Line::visits),
        sum(lines, Line::minutes));
  }

  private static long sum(List<Line> lines, ToLongFunction<Line> of) {
    return lines.stream().mapToLong(of).sum();
  }

  BandFigures everyone() {
    return BandFigures.together("", bands);
  }

  BandFigures never() {
    return bands.getFirst();
  }

  BandFigures came() {
    return BandFigures.together("", bands.subList(1, bands.size()));
  }

  /** Whether no group of it is of too few to be told. */
  boolean isTold() {
    return !Disclosure.of(bands).any();
  }

  /** What the Center counts as D, F or W, where there is no grade D. */
  static long notPassed(BandFigures band) {
    return band.failed() + band.withdrawn();
  }

  static double shareNotPassed(BandFigures band) {
    return band.ended() == 0 ? Double.NaN : notPassed(band) / (double) band.ended();
  }
}
