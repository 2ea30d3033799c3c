package app.cairn.attendance.kiosk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the device says to whoever held a card to it. */
sealed interface KioskAnswer {

  /**
   * @param name what they are called; null where others at the door need not learn it
   */
  record In(@Nullable String name, UUID checkIn) implements KioskAnswer {}

  record AlreadyIn(@Nullable String name) implements KioskAnswer {}

  /** Someone who takes the register had said that they were not there. */
  record Waits() implements KioskAnswer {}

  record TakenDown(String number, UUID checkIn) implements KioskAnswer {}

  record TakenDownBefore(String number) implements KioskAnswer {}

  /** Nothing of what the reader typed may be kept, or there are too many unknown numbers. */
  record Unknown() implements KioskAnswer {}

  record Nothing() implements KioskAnswer {}

  record TakenBack() implements KioskAnswer {}
}
