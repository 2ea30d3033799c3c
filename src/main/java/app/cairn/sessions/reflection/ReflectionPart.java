package app.cairn.sessions.reflection;

import java.util.Locale;

/** What a reflection says in words. */
enum ReflectionPart {
  CAME_UP,
  WORKED,
  NEXT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReflectionPart withKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
