package app.cairn.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.AfterCommitProbe;
import app.cairn.world.CairnTest;
import app.cairn.world.World;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class AfterCommitTest {

  @Autowired ApplicationEventPublisher events;
  @Autowired JdbcTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void aReactionComesAfterTheCommitAndWorksForItsInstitution() throws Exception {
    publish("kept", false);
    assertThat(AfterCommitProbe.REACTED.poll(20, TimeUnit.SECONDS)).isEqualTo("kept true true");
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (unfinished() > 0 && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    assertThat(unfinished()).isZero();
  }

  @Test
  void whatWasUndoneIsNotReactedTo() throws Exception {
    publish("undone", true);
    assertThat(AfterCommitProbe.REACTED.poll(1, TimeUnit.SECONDS)).isNull();
  }

  private void publish(String what, boolean undone) {
    Tenancy.within(
        World.HERE.institution(),
        () ->
            new TransactionTemplate(transactions)
                .executeWithoutResult(
                    status -> {
                      events.publishEvent(
                          new AfterCommitProbe.Happened(World.HERE.institution(), what));
                      if (undone) {
                        status.setRollbackOnly();
                      }
                    }));
  }

  private long unfinished() {
    return jdbc.sql(
            """
            select count(*)
            from platform.event_publication
            where completion_date is null and event_type like '%Happened'
            """)
        .query((row, _) -> row.getLong(1))
        .single();
  }
}
