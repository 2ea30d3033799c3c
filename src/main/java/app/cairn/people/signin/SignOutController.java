package app.cairn.people.signin;

import app.cairn.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Ends every session that a person has in any browser, this one included. What a phone keeps for
 * checking in is not a session: it runs out by itself within {@code cairn.session.absolute}.
 */
@Controller
class SignOutController {

  /** A command serves no pages and keeps no sessions. */
  private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept;

  private final Door door;

  SignOutController(
      ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept, Door door) {
    this.kept = kept;
    this.door = door;
  }

  @PostMapping("/me/sign-outs")
  View create(Principal who, HttpServletRequest request, HttpServletResponse response) {
    var sessions = kept.getObject();
    sessions.findByPrincipalName(who.getName()).keySet().forEach(sessions::deleteById);
    door.leave(request, response);
    return Redirect.to("/sign-in?notice=SIGNED_OUT_EVERYWHERE");
  }
}
