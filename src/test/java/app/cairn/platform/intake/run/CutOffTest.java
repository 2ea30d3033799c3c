package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.CairnTest;
import app.cairn.world.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An import that dies in the middle, as with a machine that loses its power. */
@CairnTest
class CutOffTest {

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  @Autowired private Runs runs;

  @Test
  void nothingIsHalfAppliedAndTheImportIsShownAsInterrupted() throws Exception {
    try (var campus = new Campus(application, folder);
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var people = new StringBuilder("person,given,family\n");
      for (int n = 0; n < 60_000; n++) {
        people.append('p').append(n).append(",Given,Family\n");
      }
      campus.file("rooms.csv", "room,name\nR1,One\n").file("people.csv", people.toString());
      Callable<Intake.Brought> importing = campus::apply;
      var dying = executor.submit(importing);
      cutOff();

      assertThatThrownBy(dying::get).isNotNull();
      assertThat(campus.one("select count(*) from people.person")).isEqualTo("0");
      assertThat(campus.one("select count(*) from institution.room")).isEqualTo("0");

      campus.write(
          "update platform.intake_try set begun_at = begun_at - interval '1 minute'", Map.of());
      var run = new RunId(UUID.fromString(campus.one("select id from platform.intake_run")));
      assertThat(Tenancy.within(campus.institution(), () -> runs.find(run)))
          .map(RunShown::state)
          .contains(RunShown.State.INTERRUPTED);

      assertThat(campus.apply().report().outcome()).isEqualTo(Report.Outcome.APPLIED);
      assertThat(campus.one("select count(*) from people.person")).isEqualTo("60000");
    }
  }

  /** Ends the session that imports as soon as it has begun to write. */
  private static void cutOff() throws SQLException, InterruptedException {
    try (Connection superuser = TestDatabase.shared().as("postgres");
        var end =
            superuser.prepareStatement(
                """
                select pg_terminate_backend(l.pid)
                from pg_locks l
                join pg_class c on c.oid = l.relation
                where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.granted
                  and c.relname = 'person' and l.database = (
                    select oid from pg_database where datname = current_database())
                """)) {
      for (int tries = 0; tries < 3_000; tries++) {
        try (var ended = end.executeQuery()) {
          if (ended.next()) {
            return;
          }
        }
        Thread.sleep(10);
      }
    }
    throw new AssertionError("The import never began to write");
  }
}
