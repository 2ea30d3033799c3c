package app.cairn.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Our own cookies: never readable by scripts, sent along only when the browser comes from us or by
 * a link, bound to this host and to https. A demonstration on http://localhost does without the
 * last.
 */
@Component
public class Cookies {

  private final boolean plain;

  Cookies(
      @Value("${cairn.demonstration:false}") boolean demonstration,
      @Value("${cairn.public-url:http://localhost}") String publicUrl) {
    this.plain = demonstration && publicUrl.startsWith("http://localhost");
  }

  public void give(HttpServletResponse response, String name, String value, Duration lasting) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value, lasting));
  }

  public void take(HttpServletResponse response, String name) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, "", Duration.ZERO));
  }

  public Optional<String> read(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(nameOf(name)))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  /** The name as the browser knows it. */
  public String nameOf(String name) {
    return (plain ? "" : "__Host-") + "cairn-" + name;
  }

  private String cookie(String name, String value, Duration lasting) {
    return ResponseCookie.from(nameOf(name), value)
        .path("/")
        .httpOnly(true)
        .secure(!plain)
        .sameSite("Lax")
        .maxAge(lasting)
        .build()
        .toString();
  }
}
