package app.cairn.world;

import app.cairn.platform.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Reads every answer before it leaves. */
final class CanaryFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var kept = new ContentCachingResponseWrapper(response);
    try {
      chain.doFilter(request, kept);
    } finally {
      String what = request.getMethod() + " " + request.getRequestURI();
      // Latin-1 keeps every byte as it is, and a canary is plain letters.
      String body = new String(kept.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
      // An address of an institution's own names it to everybody.
      String location =
          Objects.requireNonNullElse(kept.getHeader("Location"), "")
              .replaceFirst("^/i/[^/]+/", "/i/");
      Canaries.check(what, Tenancy.current(), body + " " + location);
      kept.copyBodyToResponse();
    }
  }
}
