package app.cairn.sessions.plan;

import java.util.Locale;
import java.util.Optional;

/** The three parts of a session. */
enum Stage {
  OPENING,
  MAIN,
  CLOSING;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Stage> withKey(String key) {
    for (Stage stage : values()) {
      if (stage.key().equals(key)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
