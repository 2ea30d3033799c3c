package app.cairn.people.signin;

import app.cairn.platform.security.PublicPaths;
import app.cairn.platform.security.WayToSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.stereotype.Component;

/** Sends whoever must sign in to the sign-in page and back, and whoever signs out away for good. */
@Component
class SigningOut implements WayToSignIn, PublicPaths {

  private final Door door;

  SigningOut(Door door) {
    this.door = door;
  }

  @Override
  public List<String> patterns() {
    return List.of("/demo/sign-in", "/sign-out");
  }

  @Override
  public void addTo(HttpSecurity http) {
    http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(SigningOut::askToSignIn))
        .logout(
            logout ->
                logout
                    .addLogoutHandler((request, response, _) -> door.leave(request, response))
                    .logoutSuccessHandler(
                        (_, response, _) -> seeOther(response, "/sign-in?notice=SIGNED_OUT")));
  }

  /** The wanted page travels in the address, so that a first visit needs no session. */
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    boolean canComeBack = request.getMethod().equals("GET") && !Destination.of(wanted).isHome();
    String address =
        canComeBack
            ? "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
            : "/sign-in";
    if (request.getHeader("HX-Request") != null) {
      // A sign-in page must not be swapped into a corner of the page that asked.
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    seeOther(response, address);
  }

  private static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
