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
import java.util.UUID;
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
    return invite(administrator);
  }

  /**
   * The token of a link that lets somebody in as administrator: whoever had one at this address, or
   * somebody new. An administrator whom the university's records name signs in through it instead.
   */
  @Transactional
  public String invite(String administrator) {
    String email = administrator.strip().toLowerCase(Locale.ROOT);
    LocalDate today = LocalDate.now(clock);
    PersonId person = personAt(email, today);
    jdbc.sql(
            """
            insert into people.institution_role (id, person_id, role, during, given_at)
            select :id, :person, 'administrator', daterange(:today, null), :now
            where not exists (
              select from people.institution_role r
              where r.person_id = :person and r.role = 'administrator' and r.during @> cast(:today as date))
            """)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("today", today)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return links.forFirstAdministrator(person);
  }

  private PersonId personAt(String email, LocalDate today) {
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, email, kind, listed)
            values (:id, 'cairn', :email, :email, 'staff', daterange(:today, null))
            on conflict on constraint a_person_has_one_source_key do nothing
            """)
        .param("id", Ids.next())
        .param("email", email)
        .param("today", today)
        .update();
    return jdbc.sql(
            """
            select id
            from people.person
            where source = 'cairn' and source_key = :email
            """)
        .param("email", email)
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .single();
  }
}
