package app.cairn.attendance.review;

import java.util.List;
import java.util.UUID;

/**
 * Something worth a look, about people who are in the register.
 *
 * @param checkIns what it is about; whoever has looked has looked at all of them
 */
record Odd(Kind kind, List<Who> people, List<UUID> checkIns) {

  enum Kind {
    ONE_DEVICE,
    TWO_PLACES
  }

  record Who(UUID id, String name) {}
}
