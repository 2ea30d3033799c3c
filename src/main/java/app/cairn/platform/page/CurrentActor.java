package app.cairn.platform.page;

import app.cairn.platform.Actor;
import app.cairn.platform.SignedIn;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.platform.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the request comes from, with the roles they hold now; read once per request. */
@Component
public class CurrentActor {

  private final RolesOf roles;

  CurrentActor(RolesOf roles) {
    this.roles = roles;
  }

  public Optional<Actor> of(HttpServletRequest request) {
    var kept = (Actor) request.getAttribute(Actor.class.getName());
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<Actor> actor =
        signedIn(request).map(who -> roles.actor(who.institution(), who.person()));
    actor.ifPresent(one -> request.setAttribute(Actor.class.getName(), one));
    return actor;
  }

  /** Empty also when the address belongs to another institution: there, one is nobody. */
  public Optional<SignedIn> signedIn(HttpServletRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
      return Optional.empty();
    }
    boolean here = Tenancy.current().map(who.institution()::equals).orElse(false);
    return here ? Optional.of(who) : Optional.empty();
  }
}
