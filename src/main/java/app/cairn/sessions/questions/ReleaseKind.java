package app.cairn.sessions.questions;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** What leaders release to lecturers. */
enum ReleaseKind {
  /** Questions that came up. */
  FORTNIGHT(Period.ofDays(14), Period.ofWeeks(6)),
  /** What the module's review should know. */
  TERM(Period.ofWeeks(12), Period.ofWeeks(16));

  private final Period quiet;
  private final Period open;

  ReleaseKind(Period quiet, Period open) {
    this.quiet = quiet;
    this.open = open;
  }

  /** How long before the next. */
  Period quiet() {
    return quiet;
  }

  /** How long it can be answered. */
  Period open() {
    return open;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReleaseKind> withKey(String key) {
    for (ReleaseKind kind : values()) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
