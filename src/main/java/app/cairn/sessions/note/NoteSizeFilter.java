package app.cairn.sessions.note;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Imports may be large, and this page is open to whoever has its address: what is too much for it
 * is refused before a byte of it is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class NoteSizeFilter extends OncePerRequestFilter {

  private static final long MOST = 32L * 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().matches("/i/[^/]*/notes/.*");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean unsaid = request.getHeader("Transfer-Encoding") != null;
    if (unsaid || request.getContentLengthLong() > MOST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }
}
