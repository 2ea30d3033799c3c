package app.cairn.attendance.checkin;

import app.cairn.people.SignedPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who holds this browser, by its signed cookie. */
final class Visitor {

  private static final String KEPT = Visitor.class.getName();

  private Visitor() {}

  static void keep(HttpServletRequest request, SignedPerson person) {
    request.setAttribute(KEPT, person);
  }

  static Optional<SignedPerson> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedPerson) request.getAttribute(KEPT));
  }
}
