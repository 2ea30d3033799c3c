package app.cairn.sessions.meeting;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.Ids;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the wire and committed, as two clicks that the server works on at once. */
@CairnTest
class MeetingsCalledAtOnceTest {

  private final Outbox outbox = new Outbox();
  private final UUID key = Ids.next();

  @LocalServerPort private int port;

  @AfterEach
  void leaveNothing() throws SQLException {
    outbox.burnAll();
    for (String table :
        List.of("register_invitation", "register_keeper", "register_handle", "register")) {
      String column = table.equals("register") ? "id" : "register_id";
      owner(
          "delete from attendance."
              + table
              + " where "
              + column
              + " in (select r.id from attendance.register r"
              + " join sessions.meeting m on m.id = r.occasion_id where ? in (m.id, m.series_id))");
    }
    owner("delete from sessions.meeting m where ? in (m.id, m.series_id)");
  }

  @Test
  void manyClicksAtOnceCallASeriesOnce() throws Exception {
    int clicks = 6;
    var barrier = new CyclicBarrier(clicks);
    var visits = new ArrayList<Callable<Integer>>();
    for (int n = 0; n < clicks; n++) {
      var browser = new Browser(port).signIn(HERE, Person.COLIN);
      browser.get("/meetings/new");
      visits.add(
          () -> {
            barrier.await();
            return call(browser);
          });
    }
    try (var threads = Executors.newFixedThreadPool(clicks)) {
      for (var answer : threads.invokeAll(visits)) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    assertThat(meetings()).isEqualTo(3);
  }

  private int call(Browser browser) {
    return browser
        .post(
            "/meetings",
            "key",
            key.toString(),
            "part",
            HERE.id(401) + "/" + HERE.id(211),
            "kind",
            "debrief",
            "date",
            "2026-11-26",
            "starts",
            "09:00",
            "minutes",
            "30",
            "times",
            "3",
            "every",
            "1",
            "place",
            HERE.canary())
        .status();
  }

  private int meetings() throws SQLException {
    try (var connection = bound();
        var statement =
            connection.prepareStatement(
                "select count(*) from sessions.meeting m where ? in (m.id, m.series_id)")) {
      statement.setObject(1, key);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private void owner(String sql) throws SQLException {
    try (var connection = bound();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, key);
      statement.executeUpdate();
      connection.commit();
    }
  }

  private static Connection bound() throws SQLException {
    var connection = TestDatabase.shared().as("cairn_owner");
    connection.setAutoCommit(false);
    try (var statement =
        connection.prepareStatement("select set_config('cairn.institution', ?, true)")) {
      statement.setString(1, HERE.institution().toString());
      statement.execute();
    }
    return connection;
  }
}
