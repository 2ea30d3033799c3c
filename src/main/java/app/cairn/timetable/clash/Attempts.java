package app.cairn.timetable.clash;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction that either stands whole or leaves nothing: also when the outcome is a refusal,
 * and when the database itself refuses because somebody was faster.
 */
@Component
public class Attempts {

  private final TransactionTemplate transaction;

  Attempts(JdbcTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  public <T> T make(Supplier<T> work, Predicate<T> refused, Function<Clash, T> refusal) {
    try {
      return transaction.execute(
          status -> {
            var outcome = work.get();
            if (refused.test(outcome)) {
              status.setRollbackOnly();
            }
            return outcome;
          });
    } catch (DataIntegrityViolationException e) {
      return refusal.apply(Clash.of(e).orElseThrow(() -> e));
    }
  }
}
