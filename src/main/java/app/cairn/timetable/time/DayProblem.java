package app.cairn.timetable.time;

/** Why a day is not one for a session of a kind. */
public enum DayProblem {
  CLOSED_DAY,
  CLOSED_WEEK,
  READING_WEEK,
  EXAM_WEEK,
  OUTSIDE_TERM,
  HOUR_LEFT_OUT
}
