package app.cairn.people;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles for the whole institution that nobody gave, as they came with the installation: for the
 * demonstration, and for whoever lays an institution out before it has people. Giving one that is
 * held already changes nothing.
 */
@Component
public class RolesFromTheStart {

  private final JdbcClient jdbc;
  private final Clock clock;

  RolesFromTheStart(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param role one of {@link InstitutionRoles}
   * @param from the first day, with no last one
   */
  @Transactional
  public void give(PersonId person, Role role, LocalDate from) {
    jdbc.sql(
            """
            insert into people.institution_role (id, person_id, role, during, given_at)
            values (:id, :person, :role, daterange(:from, null), :at)
            on conflict on constraint a_role_is_held_once_at_a_time do nothing
            """)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("role", role.name().replace('-', '_'))
        .param("from", from)
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }
}
