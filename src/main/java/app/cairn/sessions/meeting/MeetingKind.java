package app.cairn.sessions.meeting;

import app.cairn.leaders.TrainingOccasions;
import java.util.Locale;

enum MeetingKind {
  DEBRIEF,
  TERM,
  /** What somebody needs before the first session. */
  TRAINING,
  FOLLOW_UP;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MeetingKind withKey(String key) {
    for (MeetingKind kind : values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    return DEBRIEF;
  }

  /** The kind of occasion under which attendance knows it. */
  String occasion() {
    return switch (this) {
      case DEBRIEF, TERM -> "meeting";
      case TRAINING -> TrainingOccasions.INITIAL_TRAINING.kind();
      case FOLLOW_UP -> TrainingOccasions.FOLLOW_UP_TRAINING.kind();
    };
  }
}
