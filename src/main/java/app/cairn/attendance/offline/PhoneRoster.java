package app.cairn.attendance.offline;

import java.util.List;
import java.util.UUID;

/**
 * What a phone gets of a register, to keep it locked away until the session's day is over.
 *
 * @param mark whose phone it is, so that nothing is sent in another's name
 * @param when day and time as people say them
 * @param now by the server's clock, in milliseconds
 * @param from from when the phone may keep it; before that it is only looked at
 * @param until when the day is over
 * @param people nobody where the session has no list of names
 */
record PhoneRoster(
    UUID mark,
    String title,
    String when,
    String place,
    long now,
    long from,
    long until,
    List<Listed> people) {

  /**
   * @param number their own short number
   * @param in whether they stand in the register
   */
  record Listed(UUID id, String name, String number, boolean in) {}
}
