package app.cairn.attendance.checkin;

/**
 * Nothing was promised: too many at once, or the database cannot be reached. The same key may be
 * tried again. Has no cause on purpose: an {@code EOFException} among the causes of what a
 * controller throws is taken for a browser that went away, and answered with an empty 200.
 */
final class DeskClosed extends RuntimeException {

  DeskClosed(String why) {
    super(why, null, false, false);
  }
}
