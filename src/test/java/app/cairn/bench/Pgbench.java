package app.cairn.bench;

import app.cairn.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference: one upsert per transaction, as fast as PostgreSQL's own tool brings them. */
final class Pgbench {

  private static final int SECONDS = Integer.getInteger("reference", 6);
  private static final int FEW = 16;
  // Of the 60 connections that the server lets in, most.
  private static final int MANY = 40;
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private final EmbeddedPostgres database;
  private final Path script;

  Pgbench(EmbeddedPostgres database, Path folder) throws SQLException, IOException {
    this.database = database;
    this.script = folder.resolve("upsert.sql");
    Files.writeString(
        script,
        """
        \\set session random(1, 100000)
        \\set person random(1, 100000)
        insert into bench.came (session, person) values (:session, :person) on conflict do nothing;
        """);
    try (Connection connection =
            DriverManager.getConnection(
                database.url("cairn"), "postgres", database.passwordOf("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create schema if not exists bench");
      statement.execute(
          """
          create table if not exists bench.came (
            session integer, person integer, at timestamptz not null default now(),
            primary key (session, person))
          """);
    }
  }

  /** The better of few and many at once. */
  double upsertsPerSecond() throws IOException, InterruptedException {
    return Math.max(upsertsPerSecond(FEW), upsertsPerSecond(MANY));
  }

  private double upsertsPerSecond(int clients) throws IOException, InterruptedException {
    URI address = URI.create(database.url("cairn").substring("jdbc:".length()));
    var builder =
        new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-h",
                address.getHost(),
                "-p",
                Integer.toString(address.getPort()),
                "-U",
                "postgres",
                "-f",
                script.toString(),
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Integer.toString(SECONDS),
                "cairn")
            .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.passwordOf("postgres"));
    Process pgbench = builder.start();
    String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher tps = TPS.matcher(said);
    if (pgbench.waitFor() != 0 || !tps.find()) {
      throw new IllegalStateException("pgbench (of the package postgresql) said: " + said);
    }
    return Double.parseDouble(tps.group(1));
  }
}
