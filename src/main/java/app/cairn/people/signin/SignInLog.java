package app.cairn.people.signin;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in and how, and whom a university's sign-in named that the records don't know. */
@Component
public class SignInLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void signedIn(PersonId person, Way way) {
    add(person, way, "signed_in");
  }

  /** A university vouched for somebody, but the claim names nobody, or several people. */
  @Transactional
  public void refused(Way way, boolean several) {
    add(null, way, several ? "several" : "nobody");
  }

  private void add(@Nullable PersonId person, Way way, String outcome) {
    jdbc.sql(
            """
            insert into people.sign_in (id, at, person_id, way, outcome)
            values (:id, :at, :person, :way, :outcome)
            """)
        .param("id", Ids.next())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("way", way.name().toLowerCase(Locale.ROOT))
        .param("outcome", outcome)
        .update();
  }
}
