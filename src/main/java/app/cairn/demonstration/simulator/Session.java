package app.cairn.demonstration.simulator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One meeting: of a group, or a one-off. */
final class Session {
  record Came(Student student, String way, LocalDateTime at) {}

  record Led(Student leader, String capacity) {}

  final String key;
  final Target target;
  final @Nullable Group group;
  final String kind;
  final LocalDateTime starts;
  final int minutes;
  final Rooms.@Nullable Room room;
  final List<Led> leaders = new ArrayList<>();
  final List<Came> came = new ArrayList<>();
  boolean published = true;
  String cancelled = "";

  /**
   * How this one meeting differs, for everybody: the weather, a deadline, the hour before a match.
   */
  double luck;

  Session(
      String key,
      Target target,
      @Nullable Group group,
      String kind,
      LocalDateTime starts,
      int minutes,
      Rooms.@Nullable Room room) {
    this.key = key;
    this.target = target;
    this.group = group;
    this.kind = kind;
    this.starts = starts;
    this.minutes = minutes;
    this.room = room;
  }

  LocalDateTime ends() {
    return starts.plusMinutes(minutes);
  }
}
