package app.cairn.world;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.tenancy.Tenancy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A listener as a module would write one; here, so that all tests share one application. */
public class AfterCommitProbe {

  /** What happened, whether an institution was bound before, whether its rows were seen. */
  public static final BlockingQueue<String> REACTED = new LinkedBlockingQueue<>();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  AfterCommitProbe(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  public record Happened(InstitutionId institution, String what) {}

  @AfterCommit
  void on(Happened event) {
    boolean unbound = Tenancy.current().isEmpty();
    boolean seen =
        Tenancy.within(
            event.institution(),
            () ->
                transaction.execute(
                    _ ->
                        jdbc.sql("select exists (select from institution.school)")
                            .query((row, _) -> row.getBoolean(1))
                            .single()));
    REACTED.add(event.what() + " " + unbound + " " + seen);
  }
}
