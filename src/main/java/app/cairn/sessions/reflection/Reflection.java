package app.cairn.sessions.reflection;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A session's reflection as it stands.
 *
 * @param topics of the scheme of work, up to the session's week, the latest first, and those that
 *     are said to have come up
 * @param satIn who sat in and wrote to those who led, by name
 * @param words to the coordinator: everybody's; who may read which is for the reader's sight
 */
record Reflection(
    Map<ReflectionPart, Text> texts,
    List<Topic> topics,
    Map<PersonId, CoordinatorWord> words,
    Map<PersonId, String> satIn) {

  record Text(int version, String words, String by) {

    static final Text NONE = new Text(0, "", "");
  }

  record Topic(LocalDate monday, String title, boolean cameUp) {}

  record CoordinatorWord(
      PersonId writer, String by, int version, String words, Instant at, boolean read) {}

  Text text(ReflectionPart part) {
    return texts.getOrDefault(part, Text.NONE);
  }

  boolean isEmpty() {
    return texts.values().stream().allMatch(text -> text.words().isEmpty())
        && topics.stream().noneMatch(Topic::cameUp);
  }
}
