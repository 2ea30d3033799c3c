package app.cairn.sessions.meeting;

import java.util.Locale;
import java.util.Optional;

/** What a meeting has in words. */
enum MeetingPart {
  ISSUES,
  NOTES;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<MeetingPart> withKey(String key) {
    for (MeetingPart part : values()) {
      if (part.key().equals(key)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
