package app.cairn.platform.intake.run;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.SignedIn;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.tenancy.Tenancy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** An institution made for one test, with a folder of files to bring in. It goes with the test. */
public final class Campus implements AutoCloseable {

  static final PersonId SOMEBODY = new PersonId(Ids.next());

  private final InstitutionId institution = new InstitutionId(Ids.next());
  private final Path folder;
  private final Intake intake;
  private final Mappings mappings;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  public Campus(ApplicationContext application, Path folder) {
    this.folder = folder;
    this.intake = application.getBean(Intake.class);
    this.mappings = application.getBean(Mappings.class);
    this.jdbc = application.getBean(JdbcClient.class);
    this.transactions =
        new TransactionTemplate(
            application.getBean(org.springframework.transaction.PlatformTransactionManager.class));
    write(
        """
        insert into institution.institution_handle (handle, institution_id, name, zone, locale)
        values (:handle, :id, 'Aldmoor University', 'Europe/London', 'en-GB')
        """,
        Map.of("handle", handle(), "id", institution.value()));
    write("insert into institution.institution (short_name) values ('Aldmoor')", Map.of());
    write(
        """
        insert into scheme.scheme (id, handle, name, preset, created_at)
        values (platform.next_id(), 'pass', 'PASS', 'own', now())
        """,
        Map.of());
  }

  public String handle() {
    return "c" + institution.value().toString().substring(24);
  }

  public InstitutionId institution() {
    return institution;
  }

  public Path folder() {
    return folder;
  }

  /** Copies the documented example of a whole set. */
  Campus withTheDocumentedExample() {
    return withFolder(Path.of("docs/import/examples/university"));
  }

  Campus withFolder(Path source) {
    try (var files = Files.list(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Campus file(String name, String content) {
    return file(name, content, StandardCharsets.UTF_8);
  }

  Campus file(String name, String content, Charset charset) {
    return file(name, content.getBytes(charset));
  }

  Campus file(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Campus edit(String name, String what, String into) {
    try {
      String text = Files.readString(folder.resolve(name));
      if (!text.contains(what)) {
        throw new IllegalArgumentException(name + " does not hold " + what);
      }
      return file(name, text.replace(what, into));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the named files only. */
  Campus only(String... names) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!List.of(names).contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Campus without(String... names) {
    try {
      for (String name : names) {
        Files.delete(folder.resolve(name));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Report preview() {
    return bring(way(mappings.standard(), Set.of(), false, false)).report();
  }

  Intake.Brought apply() {
    return bring(way(mappings.standard(), Set.of(), true, false));
  }

  Intake.Brought applyAllowingRemovals() {
    return bring(way(mappings.standard(), Set.of(), true, true));
  }

  Intake.Brought apply(String mapping, String... switches) {
    try {
      return bring(way(mappings.read(mapping), Set.of(switches), true, true));
    } catch (MappingFault e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Intake.Way way(
      Mapping mapping, Set<String> switches, boolean apply, boolean removalsAllowed) {
    return new Intake.Way(
        mapping, switches, apply, removalsAllowed, Origin.COMMAND, Optional.empty());
  }

  private Intake.Brought bring(Intake.Way way) {
    return Tenancy.withinThrowing(
        institution,
        () -> {
          try {
            return intake.bring(folder, way);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  Intake.Brought bring(Path zip) {
    return Tenancy.withinThrowing(
        institution,
        () -> {
          try {
            return intake.bring(zip, way(mappings.standard(), Set.of(), true, false));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  Undoing.Outcome undo(Undoing undoing, UUID run) {
    return Tenancy.within(institution, () -> undoing.undo(run, SOMEBODY));
  }

  /** Somebody of its staff who holds a role of the whole institution. */
  public PersonId staff(String role) {
    var person = new PersonId(Ids.next());
    write(
        """
        insert into people.person (id, source, source_key, kind, listed)
        values (:id, 'test', :key, 'staff', '(,)')
        """,
        Map.of("id", person.value(), "key", role));
    write(
        """
        insert into people.institution_role (id, person_id, role, during, given_at)
        values (platform.next_id(), :id, :role, '(,)', now())
        """,
        Map.of("id", person.value(), "role", role));
    return person;
  }

  /** Sends a MockMvc request as that person. */
  public RequestPostProcessor as(PersonId person) {
    var signedIn =
        new TestingAuthenticationToken(new SignedIn(institution, person, "Staff"), "", "PERSON");
    signedIn.setAuthenticated(true);
    return authentication(signedIn);
  }

  /** Single values, as text, of a query on this institution. */
  public List<String> read(String query) {
    return Tenancy.within(
        institution,
        () ->
            transactions.execute(
                _ -> jdbc.sql(query).query((row, _) -> String.valueOf(row.getString(1))).list()));
  }

  public String one(String query) {
    return read(query).getFirst();
  }

  void write(String statement, Map<String, ?> values) {
    Tenancy.within(
        institution,
        () -> transactions.executeWithoutResult(_ -> jdbc.sql(statement).params(values).update()));
  }

  @Override
  public void close() {
    write("delete from institution.institution_handle where handle = :h", Map.of("h", handle()));
  }
}
