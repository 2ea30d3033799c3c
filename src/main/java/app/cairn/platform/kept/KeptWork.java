package app.cairn.platform.kept;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.Tenancy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what took long to work out until anything that it could rest on changes. The tables it
 * reads call {@code platform.tell_of_changes} in their migration, and each asking looks first
 * whether a transaction has changed one of them that could not be seen when the work began: so what
 * is answered is never older than the last commit, on whichever node. It is kept in memory, where
 * losing it costs only time.
 *
 * <p>The question holds all that the answer depends on besides those tables: who may see what, the
 * language, the day.
 */
@Component
public class KeptWork {

  /** Changes are forgotten after a day; what is kept must be gone well before. */
  static final Duration AT_MOST = Duration.ofHours(12);

  private static final int MOST = 60;

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;
  private final Cache<Question, Kept> kept =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AT_MOST).build();

  KeptWork(JdbcClient jdbc, JdbcTransactionManager transactions) {
    this.jdbc = jdbc;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setName("kept work");
    this.reading.setReadOnly(true);
  }

  private record Question(InstitutionId institution, Object asked) {}

  /**
   * @param seen the database's snapshot from before the work began
   * @param own the transaction it was done in, where that has a number: its snapshot doesn't tell
   *     what it changes later
   */
  private record Kept(String seen, @Nullable String own, Object answer) {}

  /**
   * @param writing whether the running transaction has changed what kept work may rest on, which
   *     may yet be undone
   */
  private record Now(String snapshot, @Nullable String own, boolean changed, boolean writing) {}

  /**
   * The answer kept for this question, or that of the work, which is then kept. The work only
   * reads, or writes in a transaction of its own; inside one that has changed such a table already
   * it is done anew and not kept.
   */
  public <T> T of(Class<T> kind, Object asked, Supplier<T> work) {
    var question = new Question(Tenancy.require(), asked);
    @Nullable Kept before = kept.getIfPresent(question);
    Now now = reading.execute(_ -> now(before));
    if (now.writing()) {
      return work.get();
    }
    if (before != null && !now.changed()) {
      return kind.cast(before.answer());
    }
    T answer = work.get();
    kept.put(question, new Kept(now.snapshot(), now.own(), answer));
    return answer;
  }

  private Now now(@Nullable Kept before) {
    return jdbc.sql(
            """
            select cast(pg_current_snapshot() as text) as snapshot, cast(pg_current_xact_id_if_assigned() as text) as own,
              exists (
                select from platform.change c
                where c.in_transaction = pg_current_xact_id_if_assigned()) as writing,
              exists (
                select from platform.change c
                where c.in_transaction >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
                  and (c.in_transaction = cast(:own as xid8)
                    or not pg_visible_in_snapshot(c.in_transaction, cast(:seen as pg_snapshot)))) as changed
            """)
        .param("seen", before == null ? null : before.seen())
        .param("own", before == null ? null : before.own())
        .query(Now.class)
        .single();
  }
}
