package app.cairn.evaluation.annual;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that people have put to the report of one year. */
record Written(List<Text> texts, List<Comment> comments, List<Signing> signings) {

  static final Written NOTHING = new Written(List.of(), List.of(), List.of());

  /**
   * @param about the aim as it read when this was written; empty for other blocks
   */
  record Text(String block, int version, String about, String words) {}

  record Comment(String words, String by, Instant at) {}

  record Signing(UUID id, String by, Instant at) {}

  Optional<Text> text(String block) {
    return texts.stream().filter(one -> one.block().equals(block)).findFirst();
  }

  /** An answer to the aim as it reads now: another aim's is none. */
  Optional<Text> answer(int number, String aim) {
    return text(Block.ofAim(number)).filter(one -> one.about().equals(aim));
  }
}
