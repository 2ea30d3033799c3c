package app.cairn.platform.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Browsers' sessions as kept in the database, read once for a request and written when something
 * changed in them or a minute has gone by: how long a session was idle is known to the minute.
 */
final class QuietSessions implements SessionRepository<QuietSession> {

  static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  private final Kept<?> kept;

  QuietSessions(JdbcIndexedSessionRepository kept) {
    this.kept = new Kept<>(kept);
  }

  @Override
  public QuietSession createSession() {
    return new QuietSession(kept.sessions.createSession());
  }

  @Override
  public void save(QuietSession session) {
    kept.save(session);
    OneRequest.remember(session);
  }

  @Override
  public @Nullable QuietSession findById(String id) {
    return OneRequest.remembered(id)
        .orElseGet(
            () -> {
              Session found = kept.sessions.findById(id);
              return found == null ? null : new QuietSession(found);
            });
  }

  @Override
  public void deleteById(String id) {
    OneRequest.forget();
    kept.sessions.deleteById(id);
  }

  private record Kept<S extends Session>(SessionRepository<S> sessions) {

    /** Every quiet session has one of theirs inside. */
    @SuppressWarnings("unchecked")
    void save(QuietSession session) {
      sessions.save((S) session.kept());
    }
  }
}
