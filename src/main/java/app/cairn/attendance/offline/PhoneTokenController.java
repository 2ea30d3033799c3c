package app.cairn.attendance.offline;

import app.cairn.attendance.mark.PersonMarks;
import app.cairn.platform.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/**
 * Tells a phone that was out of reach whether anybody is signed in on it still, and what to send.
 */
@Controller
class PhoneTokenController {

  private final PersonMarks marks;

  PhoneTokenController(PersonMarks marks) {
    this.marks = marks;
  }

  @GetMapping("/registers/phone")
  View show(Actor actor, HttpServletRequest request) {
    return new JsonAnswer(
        200, PhoneToken.of(marks.of(actor.institution(), actor.person()), request));
  }
}
