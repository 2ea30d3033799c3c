package app.cairn.platform.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a module's own code gets to see when set-based statements are not enough. */
public record Work(JdbcClient sql, UUID run, LocalDate today, ZoneId zone) {

  /** Runs after the steps of its record type, inside the one transaction, in a preview too. */
  @FunctionalInterface
  public interface Afterwards {
    /**
     * @return how many rows it added or changed; none when the same records come again
     */
    long follow(Work work);
  }
}
