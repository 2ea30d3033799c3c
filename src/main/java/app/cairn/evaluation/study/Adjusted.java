package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.statistics.Welch;
import java.util.List;

/**
 * Mean marks by band, allowing for what else is known and for each delivery's own level.
 *
 * @param fields what was allowed for
 * @param rows how many rows took part
 * @param missing how many rows with a mark lack each field, in the order of the fields
 * @param lacking how many rows with a mark lack any
 * @param sameRows the plain difference, over just these rows
 * @param leftOut covariates that only say what others or the deliveries say
 */
public record Adjusted(
    List<String> fields,
    long rows,
    long students,
    long deliveries,
    List<Long> missing,
    long lacking,
    List<Line> lines,
    Answer<Welch> sameRows,
    List<String> leftOut) {

  /**
   * @param estimate by how much the band is above the reference
   * @param mean what the mean would be, were the bands alike in all that was allowed for; NaN where
   *     it cannot be said
   */
  public record Line(String label, long n, Answer<Estimate> estimate, double mean) {}

  public Answer<Estimate> last() {
    return lines.getLast().estimate();
  }

  /** Whether anything was allowed for at all. */
  public boolean isMore() {
    return !fields.isEmpty() || deliveries > 1;
  }
}
