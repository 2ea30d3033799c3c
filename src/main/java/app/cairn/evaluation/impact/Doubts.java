package app.cairn.evaluation.impact;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * What is not settled of the records that results rest on.
 *
 * @param provisional marks that await the board
 * @param withoutResult people who came and have no result there
 * @param unmatched check-ins of people taken down and not yet found among the students
 * @param late check-ins outside the hours of their session
 */
record Doubts(int provisional, int withoutResult, int unmatched, int late) {

  static Doubts together(Collection<Doubts> all) {
    return new Doubts(
        sum(all, Doubts::provisional),
        sum(all, Doubts::withoutResult),
        sum(all, Doubts::unmatched),
        sum(all, Doubts::late));
  }

  private static int sum(Collection<Doubts> all, ToIntFunction<Doubts> figure) {
    return all.stream().mapToInt(figure).sum();
  }
}
