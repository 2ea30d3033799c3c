package app.cairn.sessions.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session's plan as it stands.
 *
 * @param activities also those that were taken out
 * @param look who asked the coordinator for a look, while nobody has
 * @param done who said that it is done
 */
record Plan(
    Map<Part, Text> texts,
    List<Activity> activities,
    List<Comment> comments,
    Optional<Mark> look,
    Optional<Mark> done) {

  record Text(int version, String words, String by, boolean copied) {

    static final Text NONE = new Text(0, "", "", false);
  }

  record Comment(CommentId id, String words, String by, boolean mine, Instant at) {}

  record Mark(String by, Instant at) {}

  Text text(Part part) {
    return texts.getOrDefault(part, Text.NONE);
  }

  List<Activity> standing(Stage stage) {
    return activities.stream()
        .filter(one -> !one.isTakenOut() && one.said().stage() == stage)
        .sorted(Comparator.comparingInt(Activity::place).thenComparing(one -> one.id().value()))
        .toList();
  }

  Optional<Activity> find(ActivityId id) {
    return activities.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  int minutes(Stage stage) {
    return standing(stage).stream().mapToInt(one -> one.said().minutes()).sum();
  }

  int minutes() {
    return minutes(Stage.OPENING) + minutes(Stage.MAIN) + minutes(Stage.CLOSING);
  }

  int lastPlace() {
    return activities.stream().mapToInt(Activity::place).max().orElse(0);
  }

  boolean isEmpty() {
    return activities.stream().allMatch(Activity::isTakenOut)
        && texts.values().stream().allMatch(text -> text.words().isEmpty());
  }

  boolean holdsCopies() {
    return activities.stream().anyMatch(one -> one.copied() && !one.isTakenOut())
        || texts.values().stream().anyMatch(text -> text.copied() && !text.words().isEmpty());
  }
}
