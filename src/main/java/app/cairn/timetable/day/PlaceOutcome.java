package app.cairn.timetable.day;

import app.cairn.timetable.room.RoomTaken;

/** What came of telling where a session is. */
public sealed interface PlaceOutcome {

  record Told(String place) implements PlaceOutcome {}

  record TakenBackBefore() implements PlaceOutcome {}

  record NotNow() implements PlaceOutcome {}

  record NoPlace() implements PlaceOutcome {}

  record TooLong(int most) implements PlaceOutcome {}

  record NotThatRoom(RoomTaken.By by) implements PlaceOutcome {}
}
