package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one year of a scheme came to, as far as one reader may see it; every figure worded but the
 * totals.
 *
 * @param isSupported whether any cohort of the reader's was
 * @param whole whether the reader sees the whole of the scheme
 * @param handle the scheme's
 * @param aims as set for the year, one on a line
 * @param headline the one sentence; empty where nothing can be compared
 * @param choice what no figure here is proof of
 * @param warnings what must be known before any figure is believed
 * @param clear whether coming most went clearly with higher marks, allowing for what is known, and
 *     the test that should find nothing found nothing
 * @param sections every comparison
 * @param records how complete the records are, as names and values
 * @param recorded how attendance was; empty where fewer than five came
 * @param counted what counts as what
 */
public record YearFound(
    boolean isSupported,
    boolean whole,
    UUID scheme,
    String handle,
    String name,
    UUID year,
    String yearName,
    List<String> aims,
    Totals totals,
    Optional<String> headline,
    String choice,
    List<String> statement,
    List<String> warnings,
    boolean clear,
    List<Section> sections,
    List<List<String>> records,
    Optional<String> recorded,
    List<String> counted) {

  /** The same with what is counted at the moment of reading. */
  YearFound with(List<String> aimsNow, Totals totalsNow) {
    return new YearFound(
        isSupported,
        whole,
        scheme,
        handle,
        name,
        year,
        yearName,
        aimsNow,
        totalsNow,
        headline,
        choice,
        statement,
        warnings,
        clear,
        sections,
        records,
        recorded,
        counted);
  }

  /**
   * @param subjects how many cohorts were supported
   * @param sessions how many were held
   * @param students how many came at least once; {@code members} of how many it was for
   * @param visits how often they came in all
   * @param minutes they spent there in all
   * @param leaders how many led
   */
  public record Totals(
      long subjects,
      long sessions,
      long students,
      long members,
      long visits,
      long minutes,
      long leaders) {

    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

    public long hours() {
      return Math.round(minutes / 60.0);
    }
  }
}
