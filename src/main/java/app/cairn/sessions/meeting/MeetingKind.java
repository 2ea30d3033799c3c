package app.cairn.sessions.meeting;

import java.util.Locale;

enum MeetingKind {
  DEBRIEF,
  TERM;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MeetingKind withKey(String key) {
    return key.equals("term") ? TERM : DEBRIEF;
  }
}
