package app.cairn.world;

import app.cairn.platform.database.ClusterLayout;
import app.cairn.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database for this process, cloned from one that is migrated and filled once per state of the
 * migrations and the world. The application gets it as an operator's own PostgreSQL.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path FOLDER = Path.of("target/postgres-of-tests");
  private static final String MAY_BE_LOST =
      """
      fsync=off
      synchronous_commit=off
      full_page_writes=off
      max_connections=200
      """;

  private static @Nullable TestDatabase started;

  private final EmbeddedPostgres postgres;
  private final String name;

  /** For Spring, which wants one to call. */
  public TestDatabase() {
    TestDatabase shared = shared();
    this.postgres = shared.postgres;
    this.name = shared.name;
  }

  private TestDatabase(EmbeddedPostgres postgres, String name) {
    this.postgres = postgres;
    this.name = name;
  }

  public static synchronized TestDatabase shared() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            Map.of(
                "spring.datasource.url", postgres.url(name),
                "spring.datasource.username", "cairn_app",
                "spring.datasource.password", postgres.passwordOf("cairn_app"),
                "spring.flyway.user", "cairn_owner",
                "spring.flyway.password", postgres.passwordOf("cairn_owner")))
        .applyTo(context);
  }

  /** A connection of one of the four roles, outside the application. */
  public Connection as(String role) throws SQLException {
    return DriverManager.getConnection(postgres.url(name), role, postgres.passwordOf(role));
  }

  /** One committed statement outside the application, with {@code #NNN} as in {@code world.sql}. */
  public void run(World world, String sql) {
    try (var connection = as("cairn_app");
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('cairn.institution', '" + world.institution() + "', true)");
      statement.execute(world.withIds(sql));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestDatabase start() {
    try {
      Files.createDirectories(FOLDER);
      EmbeddedPostgres postgres = EmbeddedPostgres.in(FOLDER, MAY_BE_LOST);
      String name = "t" + ProcessHandle.current().pid();
      try (var channel =
              FileChannel.open(
                  FOLDER.resolve("template.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        String template = template(postgres);
        ClusterLayout.forget(postgres, name);
        ClusterLayout.copy(postgres, template, name);
      }
      return new TestDatabase(postgres, name);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The tests' database can't be made: " + e.getMessage(), e);
    }
  }

  private static String template(EmbeddedPostgres postgres) throws IOException, SQLException {
    String template = "template_" + fingerprint();
    if (!ClusterLayout.databases(postgres).contains(template)) {
      for (String old : ClusterLayout.databases(postgres)) {
        if (old.startsWith("template_") || isLeftOver(old)) {
          ClusterLayout.forget(postgres, old);
        }
      }
      String inTheMaking = "making_" + ProcessHandle.current().pid();
      ClusterLayout.prepare(postgres, inTheMaking);
      Flyway.configure()
          .dataSource(postgres.url(inTheMaking), "cairn_owner", postgres.passwordOf("cairn_owner"))
          .locations("classpath:db/migration")
          .defaultSchema("platform")
          .schemas("platform")
          .placeholders(
              Map.of(
                  "application_role", "cairn_app",
                  "retention_role", "cairn_retention",
                  "backup_role", "cairn_backup"))
          .load()
          .migrate();
      layOut(postgres, inTheMaking);
      ClusterLayout.rename(postgres, inTheMaking, template);
    }
    return template;
  }

  /** Of a process that was killed before it could clean up. */
  private static boolean isLeftOver(String database) {
    String pid = database.replaceFirst("^(t|making_)", "");
    return !pid.equals(database)
        && pid.matches("\\d+")
        && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
  }

  private static void layOut(EmbeddedPostgres postgres, String database) throws SQLException {
    try (var connection =
        DriverManager.getConnection(
            postgres.url(database), "cairn_app", postgres.passwordOf("cairn_app"))) {
      connection.setAutoCommit(false);
      for (World world : World.values()) {
        try (var statement = connection.createStatement()) {
          statement.execute(
              "select set_config('cairn.institution', '" + world.institution() + "', true)");
          for (String one : world.statements()) {
            try {
              statement.execute(one);
            } catch (SQLException e) {
              throw new SQLException("world.sql: " + e.getMessage() + " in: " + one, e);
            }
          }
          connection.commit();
        }
      }
    }
  }

  private static String fingerprint() throws IOException {
    var files = new ArrayList<Path>();
    for (String folder : List.of("target/classes/db/migration", "target/test-classes/world")) {
      try (var paths = Files.walk(Path.of(folder))) {
        paths.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    files.add(Path.of("src/test/java/app/cairn/world/World.java"));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static synchronized void finish() {
    if (started != null) {
      ClusterLayout.forget(started.postgres, started.name);
      started.postgres.close();
      started = null;
    }
  }
}
