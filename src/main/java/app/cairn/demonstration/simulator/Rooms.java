package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rooms of a university, and who has them when. */
final class Rooms {
  record Room(String key, String name, String building, String campus, int capacity) {}

  private record Use(String term, Room room) {}

  private final List<Room> all = new ArrayList<>();
  private final Map<Use, Long> weekly = new HashMap<>();
  private final Set<String> once = new HashSet<>();

  /** Never booked for anything but drop-in sessions. */
  final Room hub;

  Rooms(List<String> buildings, String campus, int students) {
    int theatres = Math.max(3, students / 320);
    int seminarRooms = Math.max(8, students / 75);
    String library = buildings.getFirst();
    for (int i = 1; i <= seminarRooms; i++) {
      String building = buildings.get(i % buildings.size());
      String number = "%d.%02d".formatted(i % 4, 1 + i / 4);
      int capacity = 22 + 4 * (i % 5);
      all.add(
          new Room(code(building) + "-" + number, "Room " + number, building, campus, capacity));
    }
    for (int i = 1; i <= theatres; i++) {
      String building = buildings.get(1 + i % (buildings.size() - 1));
      int capacity = 90 + 70 * (i % 6);
      String name = "Lecture Theatre " + i;
      all.add(new Room(code(building) + "-LT" + i, name, building, campus, capacity));
    }
    all.sort(java.util.Comparator.comparingInt(Room::capacity).thenComparing(Room::key));
    hub = new Room("LIB-HUB", "Study Hub", library, campus, 40);
  }

  List<Room> all() {
    var everything = new ArrayList<>(all);
    everything.add(hub);
    return everything;
  }

  /** Takes the smallest room that is free at some hours of every week of a term. */
  @Nullable Room takeWeekly(String term, long hours, int people) {
    for (var room : all) {
      var use = new Use(term, room);
      if (room.capacity() >= people && (weekly.getOrDefault(use, 0L) & hours) == 0) {
        weekly.merge(use, hours, (a, b) -> a | b);
        return room;
      }
    }
    return null;
  }

  /** Takes a room for one evening, when no weekly teaching is on. */
  @Nullable Room takeEvening(LocalDate date, int hour, int people) {
    for (var room : all) {
      if (room.capacity() >= people && once.add(date + " " + hour + " " + room.key())) {
        return room;
      }
    }
    return null;
  }

  private static String code(String building) {
    return building.replaceAll("[^A-Za-z]", "").substring(0, 4).toUpperCase(java.util.Locale.ROOT);
  }
}
