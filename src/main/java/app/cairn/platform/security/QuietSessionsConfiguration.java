package app.cairn.platform.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Stands before the sessions in the database; any earlier, and there would be none behind. */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
@ConditionalOnWebApplication
class QuietSessionsConfiguration {

  @Bean
  @Primary
  QuietSessions quietSessions(JdbcIndexedSessionRepository kept) {
    return new QuietSessions(kept);
  }
}
