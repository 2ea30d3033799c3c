package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnProcess;
import app.cairn.world.PlainBrowser;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the application, then of PostgreSQL, in the middle of an import. */
@Tag("kill")
class KilledTest {

  private static final int PEOPLE = 30_000;
  private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in-links/\\S+");

  @TempDir private Path folder;

  @Test
  void nothingIsHalfAppliedItIsSaidAndTheNextImportWorks() throws Exception {
    var cairn = new CairnProcess(folder.resolve("data"), freePort());
    Process serving = null;
    try (var browser = new PlainBrowser(cairn.address())) {
      String link = link(cairn);
      serving = cairn.serve();
      browser.submit(link, link, Map.of());
      String run = browser.upload("/imports/new", "/imports", "people.csv", people());
      assertThat(untilDone(browser, run).text()).contains("Ready to apply");

      apply(browser, run);
      untilItWrites(cairn);
      serving.destroyForcibly().waitFor();
      serving = cairn.serve();
      assertThat(untilDone(browser, run).text()).contains("Interrupted");
      assertThat(count(cairn, "people.person")).isEqualTo(1);

      apply(browser, run);
      untilItWrites(cairn);
      cairn.killDatabase();
      serving.destroyForcibly().waitFor();
      serving = cairn.serve();
      assertThat(untilDone(browser, run).text()).contains("Interrupted");
      assertThat(count(cairn, "people.person")).isEqualTo(1);
      assertThat(count(cairn, "platform.intake_journal")).isZero();

      apply(browser, run);
      assertThat(untilDone(browser, run).text()).contains("Undo this import");
      assertThat(count(cairn, "people.person")).isEqualTo(PEOPLE + 1);
    } finally {
      if (serving != null) {
        serving.destroyForcibly().waitFor();
      }
      cairn.stopDatabase();
    }
  }

  private static String link(CairnProcess cairn) throws IOException, InterruptedException {
    String said =
        cairn.command(
            "institution",
            "create",
            "--handle=aldmoor",
            "--name=Aldmoor University",
            "--zone=Europe/London",
            "--locale=en-GB",
            "--administrator=ada@aldmoor.example");
    var found = LINK.matcher(said);
    assertThat(found.find()).as(said).isTrue();
    return found.group();
  }

  private static String people() {
    var people = new StringBuilder("person,given,family\n");
    for (int n = 0; n < PEOPLE; n++) {
      people.append('p').append(n).append(",Given,Family\n");
    }
    return people.toString();
  }

  private static void apply(PlainBrowser browser, String run)
      throws IOException, InterruptedException {
    browser.submit(run, run + "/application", Map.of());
  }

  private static Document untilDone(PlainBrowser browser, String run)
      throws IOException, InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      Document page = browser.open(run);
      if (page.select("main p[role=status]").isEmpty()) {
        return page;
      }
      Thread.sleep(300);
    }
    throw new AssertionError("The import did not end");
  }

  /** Until its transaction holds what only a writer of people holds. */
  private static void untilItWrites(CairnProcess cairn) throws SQLException, InterruptedException {
    try (Connection superuser = cairn.database();
        var writer =
            superuser.prepareStatement(
                """
                select l.pid
                from pg_locks l
                join pg_class c on c.oid = l.relation
                where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.granted
                  and c.oid = 'people.person'::regclass
                """)) {
      for (int tries = 0; tries < 6_000; tries++) {
        try (var found = writer.executeQuery()) {
          if (found.next()) {
            return;
          }
        }
        Thread.sleep(5);
      }
    }
    throw new AssertionError("The import never began to write");
  }

  private static long count(CairnProcess cairn, String table) throws SQLException {
    try (Connection superuser = cairn.database();
        var counted = superuser.createStatement().executeQuery("select count(*) from " + table)) {
      counted.next();
      return counted.getLong(1);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
