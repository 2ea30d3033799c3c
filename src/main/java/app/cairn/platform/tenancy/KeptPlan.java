package app.cairn.platform.tenancy;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For questions whose best plan is the same whoever asks and for whatever values: each connection
 * then plans them once, where planning them anew would take longer than answering. Not for a
 * question with a condition that only sometimes counts, nor for one whose values decide how many
 * rows there are.
 */
@Component
public class KeptPlan {

  private final JdbcClient jdbc;

  KeptPlan(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks inside the transaction that is running. */
  public <T> T asking(Supplier<T> question) {
    jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    T answer = question.get();
    jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    return answer;
  }
}
