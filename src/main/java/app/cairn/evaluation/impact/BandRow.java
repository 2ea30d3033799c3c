package app.cairn.evaluation.impact;

import java.util.Optional;

/**
 * One band as a page shows it, every figure already written in the reader's way.
 *
 * @param figures empty where the band is too small to be shown
 */
public record BandRow(String label, String n, Optional<Figures> figures) {

  /**
   * @param least the lowest single mark, and {@code most} the highest: for readers of single marks
   *     only
   */
  public record Figures(
      String marked,
      String mean,
      String deviation,
      Optional<String> least,
      Optional<String> most,
      String passed,
      String passRate,
      String failed,
      String withdrawn) {}
}
