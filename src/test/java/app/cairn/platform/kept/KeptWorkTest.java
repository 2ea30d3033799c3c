package app.cairn.platform.kept;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.CairnTest;
import app.cairn.world.World;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class KeptWorkTest {

  private final UUID question = UUID.randomUUID();
  private final AtomicInteger worked = new AtomicInteger();

  @Autowired KeptWork kept;
  @Autowired ForgetChanges forgetting;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTransactionManager transactions;

  @BeforeEach
  void nobodyHasAskedYet() {
    worked.set(0);
  }

  @Test
  void theSameQuestionIsWorkedOnOnce() {
    assertThat(ask(HERE)).isEqualTo(1);
    assertThat(ask(HERE)).isEqualTo(1);
  }

  @Test
  void afterAChangeItIsWorkedOnAgain() {
    ask(HERE);
    within(HERE, this::change);
    assertThat(ask(HERE)).isEqualTo(2);
    assertThat(ask(HERE)).isEqualTo(2);
  }

  @Test
  void anotherUniversitysAnswerAndChangesAreNotThisOnes() {
    assertThat(ask(HERE)).isEqualTo(1);
    assertThat(ask(ELSEWHERE)).isEqualTo(2);
    within(ELSEWHERE, this::change);
    assertThat(ask(HERE)).isEqualTo(1);
    assertThat(ask(ELSEWHERE)).isEqualTo(3);
  }

  @Test
  void aChangeThatWasUnderWayWhenTheWorkBeganCountsOnceItIsCommitted() throws Exception {
    var changed = new CountDownLatch(1);
    var asked = new CountDownLatch(1);
    var other =
        CompletableFuture.runAsync(
            () ->
                within(
                    HERE,
                    () -> {
                      change();
                      changed.countDown();
                      await(asked);
                    }));
    assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ask(HERE)).isEqualTo(1);
    assertThat(ask(HERE)).as("nothing is committed yet").isEqualTo(1);
    asked.countDown();
    other.get(10, TimeUnit.SECONDS);
    assertThat(ask(HERE)).isEqualTo(2);
  }

  @Test
  void insideATransactionThatHasChangedSomethingItIsWorkedOnAnewAndNotKept() {
    within(
        HERE,
        () -> {
          change();
          assertThat(ask(HERE)).isEqualTo(1);
          assertThat(ask(HERE)).isEqualTo(2);
        });
    assertThat(ask(HERE)).isEqualTo(3);
    assertThat(ask(HERE)).isEqualTo(3);
  }

  @Test
  void inATransactionThatChangedNothingItRestsOnItIsKeptAndWhatThatChangesLaterIsHeardOf() {
    within(
        HERE,
        () -> {
          jdbc.sql("select pg_current_xact_id()").query(String.class).single();
          assertThat(ask(HERE)).isEqualTo(1);
          assertThat(ask(HERE)).isEqualTo(1);
          change();
          assertThat(ask(HERE)).isEqualTo(2);
        });
    assertThat(ask(HERE)).isEqualTo(3);
    assertThat(ask(HERE)).isEqualTo(3);
  }

  @Test
  void changesAreForgottenWhenNothingKeptCanBeThatOld() {
    within(
        HERE,
        () ->
            jdbc.sql(
                    """
                    insert into platform.change (in_transaction, noted_at)
                    values ('3', now() - interval '25 hours')
                    """)
                .update());
    Tenancy.within(HERE.institution(), forgetting::run);
    within(
        HERE,
        () ->
            assertThat(
                    jdbc.sql("select count(*) from platform.change where in_transaction = '3'")
                        .query(Integer.class)
                        .single())
                .isZero());
  }

  private int ask(World world) {
    return Tenancy.within(
        world.institution(), () -> kept.of(Integer.class, question, worked::incrementAndGet));
  }

  private void within(World world, Runnable work) {
    Tenancy.within(
        world.institution(),
        () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
  }

  private void change() {
    jdbc.sql("update scheme.scheme set about = about").update();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
