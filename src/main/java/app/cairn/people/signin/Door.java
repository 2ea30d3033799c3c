package app.cairn.people.signin;

import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.SignedIn;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The one way into a session, whoever vouched for the person, and the way out. */
@Component
public class Door {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();
  private final SignInLog log;
  private final SignedPeople signedPeople;
  private final Cookies cookies;
  private final InstitutionDirectory institutions;
  private final Clock clock;
  private final Duration longest;

  Door(
      SignInLog log,
      SignedPeople signedPeople,
      Cookies cookies,
      InstitutionDirectory institutions,
      Clock clock,
      @Value("${cairn.session.absolute}") Duration longest) {
    this.log = log;
    this.signedPeople = signedPeople;
    this.cookies = cookies;
    this.institutions = institutions;
    this.clock = clock;
    this.longest = longest;
  }

  /** Begins a session of its own: nothing of whoever used the browser before is left in it. */
  public void letIn(
      SignedIn who, Way way, HttpServletRequest request, HttpServletResponse response) {
    Tenancy.within(who.institution(), () -> log.signedIn(who.person(), way));
    leave(request, response);
    request.getSession(true);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedInToken(who));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    giveCheckInCookie(who.institution(), who.person(), request, response);
    institutions
        .cardOf(who.institution())
        .map(InstitutionCard::handle)
        .ifPresent(handle -> remember(handle, response));
  }

  void leave(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    cookies.take(response, SignedPeople.COOKIE);
  }

  /** The next sign-in in this browser need not ask which university. */
  void remember(String handle, HttpServletResponse response) {
    cookies.give(response, SignInCookies.INSTITUTION, handle, A_YEAR);
  }

  private void giveCheckInCookie(
      InstitutionId institution,
      PersonId person,
      HttpServletRequest request,
      HttpServletResponse response) {
    UUID device = deviceOf(request);
    var signed = new SignedPerson(institution, person, device, clock.instant().plus(longest));
    String value = signedPeople.write(signed);
    cookies.give(response, SignedPeople.COOKIE, value, longest);
    cookies.give(response, SignInCookies.DEVICE, device.toString(), A_YEAR);
  }

  /** Random and told to nobody: it only lets several people on one device be noticed. */
  private UUID deviceOf(HttpServletRequest request) {
    try {
      return cookies.read(request, SignInCookies.DEVICE).map(UUID::fromString).orElseGet(Ids::next);
    } catch (IllegalArgumentException altered) {
      return Ids.next();
    }
  }
}
