package app.cairn.people.first;

import app.cairn.institution.Institution;
import app.cairn.institution.Institutions;
import app.cairn.people.signin.SignInLinks;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds an institution with somebody who may do the rest. */
@Component
class Founding {

  private final Institutions institutions;
  private final SignInLinks links;
  private final JdbcClient jdbc;
  private final Clock clock;

  Founding(Institutions institutions, SignInLinks links, JdbcClient jdbc, Clock clock) {
    this.institutions = institutions;
    this.links = links;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The token of the link that lets the first administrator in, once, within seven days. */
  @Transactional
  public String found(Institution institution, String administrator) {
    institutions.found(institution);
    var person = new PersonId(Ids.next());
    LocalDate today = LocalDate.now(clock);
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, email, kind, listed)
            values (:id, 'cairn', :email, :email, 'staff', daterange(:today, null))
            """)
        .param("id", person.value())
        .param("email", administrator.strip().toLowerCase(Locale.ROOT))
        .param("today", today)
        .update();
    jdbc.sql(
            """
            insert into people.institution_role (id, person_id, role, during, given_at)
            values (:id, :person, 'administrator', daterange(:today, null), :now)
            """)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("today", today)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return links.forFirstAdministrator(person);
  }
}
