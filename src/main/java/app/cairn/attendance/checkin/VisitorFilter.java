package app.cairn.attendance.checkin;

import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the visitor by the signed cookie, and keeps anything behind it from reading a session. */
final class VisitorFilter extends OncePerRequestFilter {

  private final SignedPeople people;
  private final Cookies cookies;

  VisitorFilter(SignedPeople people, Cookies cookies) {
    this.people = people;
    this.cookies = cookies;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedPerson> person =
        cookies.read(request, SignedPeople.COOKIE).flatMap(people::read);
    var withoutSession = new WithoutSession(request);
    if (person.isEmpty()) {
      chain.doFilter(withoutSession, response);
      return;
    }
    Visitor.keep(request, person.get());
    try {
      Tenancy.withinThrowing(
          person.get().institution(),
          () -> {
            chain.doFilter(withoutSession, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Looking for what a redirect said, for one, would read the session in every request. */
  private static final class WithoutSession extends HttpServletRequestWrapper {

    WithoutSession(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
      return create ? super.getSession(true) : null;
    }
  }
}
