package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Corrections;
import app.cairn.people.SignedPerson;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "That wasn't me": takes one's own check-in back, with one's own reason. */
@Controller
class NotMeController {

  private final Corrections corrections;
  private final Tickets tickets;

  NotMeController(Corrections corrections, Tickets tickets) {
    this.corrections = corrections;
    this.tickets = tickets;
  }

  @PostMapping("/check-ins/{receipt}/correction")
  View create(
      @PathVariable UUID receipt,
      @RequestParam(required = false) @Nullable UUID key,
      HttpServletRequest request) {
    SignedPerson visitor = Visitor.of(request).orElse(null);
    if (visitor == null) {
      return Redirect.to("/sign-in?to=/check-ins/" + receipt);
    }
    UUID expected = tickets.clientKey(receipt, visitor.person(), "not me");
    if (!expected.equals(key) || !corrections.takeBackOwn(receipt, visitor.person(), expected)) {
      throw new NotFound();
    }
    return Redirect.to("/check-ins/" + receipt);
  }
}
