package app.cairn.scheme;

import java.util.Locale;
import java.util.Optional;

/** The four kinds of scheme that a new one can start from; words and rules come with each. */
public enum Preset {
  /** Pairs of leaders beside challenging modules, drop-in, about once a fortnight for a leader. */
  MODULE_PAIRS,
  /** Owned by the disciplines, weekly, with regulars and results looked at by subject. */
  DISCIPLINE_OWNED,
  /** Mentors and mentees of one subject; the students bring the questions, no single module. */
  COURSE_MENTORING,
  /** One mentor for one person or a small group, at the same time each week. */
  PEER_MENTORING;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Preset> withKey(String key) {
    for (var preset : values()) {
      if (preset.key().equals(key)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }
}
