package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A weekly series of sessions at one hour of the week. */
final class Group {
  final String key;
  final String name;
  final Target target;
  final Calendar.Term term;
  final int hour;
  final Rooms.@Nullable Room room;
  final List<Leader> leaders;
  final List<Session> sessions = new ArrayList<>();

  /** How well the hour suits people. */
  final double appeal;

  Group(
      String key,
      String name,
      Target target,
      Calendar.Term term,
      int hour,
      Rooms.@Nullable Room room,
      List<Leader> leaders,
      double appeal) {
    this.key = key;
    this.name = name;
    this.target = target;
    this.term = term;
    this.hour = hour;
    this.room = room;
    this.leaders = leaders;
    this.appeal = appeal;
  }

  int weekday() {
    return 1 + hour / WeeklyTimetable.HOURS_A_DAY;
  }

  int starts() {
    return 9 + hour % WeeklyTimetable.HOURS_A_DAY;
  }
}
