package app.cairn.attendance;

/** As what somebody is at an occasion that is not theirs to come along to. */
public enum HereAs {
  LEADING,
  SHADOWING,
  OBSERVING
}
