package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearFound;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody wrote for one block of a report.
 *
 * @param version which version they had read
 */
record TextTyped(String block, int version, String words) {

  static final int MOST = 6000;

  /** Whether the report has such a block. */
  boolean isOf(YearFound found) {
    return Arrays.stream(Block.values()).anyMatch(one -> one.key().equals(block))
        || aim(found).isPresent();
  }

  /** The aim it answers, or nothing. */
  String about(YearFound found) {
    return aim(found).orElse("");
  }

  private Optional<String> aim(YearFound found) {
    for (int i = 0; i < found.aims().size(); i++) {
      if (Block.ofAim(i + 1).equals(block)) {
        return Optional.of(found.aims().get(i));
      }
    }
    return Optional.empty();
  }
}
