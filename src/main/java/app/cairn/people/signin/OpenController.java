package app.cairn.people.signin;

import app.cairn.platform.NotFound;
import app.cairn.platform.SignedIn;
import app.cairn.platform.page.CurrentActor;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where links in mails lead: the page itself for whoever is signed in there, else signing in first.
 */
@Controller
class OpenController {

  private final CurrentActor actors;

  OpenController(CurrentActor actors) {
    this.actors = actors;
  }

  @GetMapping("/i/{handle}/open")
  View show(
      @PathVariable String handle,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request) {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
    Destination destination = Destination.of(to);
    if (actors.signedIn(request).isPresent()) {
      return Redirect.to(destination.path());
    }
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    boolean elsewhere = authentication != null && authentication.getPrincipal() instanceof SignedIn;
    return Redirect.to(
        "/sign-in?at="
            + handle
            + "&to="
            + URLEncoder.encode(destination.path(), StandardCharsets.UTF_8)
            + (elsewhere ? "&notice=" + Notice.SIGNED_IN_ELSEWHERE : ""));
  }
}
