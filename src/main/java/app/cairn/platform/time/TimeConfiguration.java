package app.cairn.platform.time;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  DatabaseClock clock(DataSource database) {
    return new DatabaseClock(Clock.systemUTC(), () -> new OverConnection(database.getConnection()));
  }

  /** Not in tests: their world has a clock of its own, and their statements are counted. */
  @Bean
  @ConditionalOnWebApplication
  @ConditionalOnProperty(name = "cairn.jobs", havingValue = "true", matchIfMissing = true)
  ClockKeeper clockKeeper(DatabaseClock clock) {
    return new ClockKeeper(clock);
  }

  private record OverConnection(Connection connection) implements DatabaseClock.Question {

    @Override
    public Instant whatTimeIsIt() throws SQLException {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select clock_timestamp()")) {
        rows.next();
        return rows.getObject(1, OffsetDateTime.class).toInstant();
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
