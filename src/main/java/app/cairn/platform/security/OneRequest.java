package app.cairn.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers, until the request is answered, the session that was saved with it. What is asked after
 * that is only whether there is such a session.
 */
@Component
@ConditionalOnWebApplication
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class OneRequest extends OncePerRequestFilter {

  private static final ScopedValue<AtomicReference<@Nullable QuietSession>> SAVED =
      ScopedValue.newInstance();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try {
      ScopedValue.where(SAVED, new AtomicReference<>())
          .call(
              () -> {
                rest.doFilter(request, response);
                return true;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  static void remember(QuietSession session) {
    if (SAVED.isBound()) {
      SAVED.get().set(session);
    }
  }

  static Optional<QuietSession> remembered(String id) {
    return SAVED.isBound()
        ? Optional.ofNullable(SAVED.get().get()).filter(session -> session.getId().equals(id))
        : Optional.empty();
  }

  static void forget() {
    if (SAVED.isBound()) {
      SAVED.get().set(null);
    }
  }
}
