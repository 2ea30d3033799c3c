package app.cairn.platform.intake.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever uploads too much back to the form. Once the server has begun to read the form, it
 * can answer nothing but a bare page of its own; and a browser that is cut off while it still sends
 * shows no answer at all, so what comes is read and thrown away.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge extends OncePerRequestFilter {

  /** Of a longer one not even the end is waited for. */
  private static final long PATIENCE = 4L << 30;

  private final long most;

  TooLarge(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most.toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= most
        || !request.getMethod().equals("POST")
        || !request.getRequestURI().equals("/imports");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (InputStream sent = request.getInputStream()) {
      sent.skip(PATIENCE);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/imports/new?too-large=true");
  }
}
