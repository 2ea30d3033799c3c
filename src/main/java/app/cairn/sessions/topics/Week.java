package app.cairn.sessions.topics;

import app.cairn.institution.WeekKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A week that a target's sessions can be in, with its topic.
 *
 * @param closed the closed days in it, by name; empty where there are none
 * @param topic what was last written, which may be that there is none any more
 * @param before what stood before that
 */
record Week(
    String term,
    int number,
    LocalDate monday,
    WeekKind kind,
    String closed,
    Optional<Kept> topic,
    Optional<Text> before) {

  record Text(String title, String words) {

    static final Text NONE = new Text("", "");

    boolean isEmpty() {
      return title.isEmpty();
    }
  }

  /**
   * @param by who wrote it; empty when nobody of this year did
   */
  record Kept(int version, Text text, String by, boolean copied) {}

  Text text() {
    return topic.map(Kept::text).orElse(Text.NONE);
  }

  int version() {
    return topic.map(Kept::version).orElse(0);
  }

  boolean takesATopic() {
    return kind != WeekKind.CLOSED;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
  }
}
