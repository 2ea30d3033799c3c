package app.cairn.sessions.plan;

import java.util.Locale;
import java.util.Optional;

/** What a plan says in words, beside its activities. */
enum Part {
  AIMS,
  MATERIALS,
  FEW,
  MANY;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> withKey(String key) {
    for (Part part : values()) {
      if (part.key().equals(key)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
