package app.cairn.evaluation.account;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them. */
final class Typed {

  private static final int MOST_DIGITS = 9;

  private Typed() {}

  /** Such as 5672, 5,672 or 5 672. */
  static Optional<Long> whole(@Nullable String typed) {
    return plain(typed).filter(one -> one.matches("\\d{1," + MOST_DIGITS + "}")).map(Long::valueOf);
  }

  /** Such as 264274, 264,274 or 1250.50; nothing below none. */
  static Optional<BigDecimal> amount(@Nullable String typed) {
    return plain(typed)
        .filter(one -> one.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,2})?"))
        .map(BigDecimal::new);
  }

  private static Optional<String> plain(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .map(one -> one.strip().replaceAll("(?<=\\d)[, \u00a0\u202f](?=\\d{3}(\\D|$))", ""));
  }
}
