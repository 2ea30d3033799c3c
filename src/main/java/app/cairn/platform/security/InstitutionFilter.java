package app.cairn.platform.security;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.SignedIn;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the institution around the request: that of the address where it names one, else that of
 * whoever is signed in. Also ends a session that has lasted too long, however busy.
 */
final class InstitutionFilter extends OncePerRequestFilter {

  private static final Pattern NAMED = Pattern.compile("/i/([^/]+)(/.*)?");

  private final ObjectProvider<InstitutionDirectory> directories;
  private final Clock clock;
  private final Duration longest;

  InstitutionFilter(
      ObjectProvider<InstitutionDirectory> directories, Clock clock, Duration longest) {
    this.directories = directories;
    this.clock = clock;
    this.longest = longest;
  }

  /** Error pages are framed like any other. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    endOutlivedSession(request);
    Optional<InstitutionId> institution = institutionOf(request);
    if (institution.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Tenancy.withinThrowing(
          institution.get(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Optional<InstitutionId> institutionOf(HttpServletRequest request) {
    Matcher named = NAMED.matcher(request.getRequestURI());
    if (named.matches()) {
      return directories
          .orderedStream()
          .flatMap(directory -> directory.withHandle(named.group(1)).stream())
          .findFirst();
    }
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? Optional.of(who.institution())
        : Optional.empty();
  }

  private void endOutlivedSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null
        && Instant.ofEpochMilli(session.getCreationTime())
            .plus(longest)
            .isBefore(clock.instant())) {
      session.invalidate();
      SecurityContextHolder.clearContext();
    }
  }
}
