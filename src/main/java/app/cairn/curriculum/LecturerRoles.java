package app.cairn.curriculum;

import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.RoleHeld;
import app.cairn.platform.Scope;
import app.cairn.platform.contributions.RoleSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is a lecturer, of which deliveries: those whom the records have teaching or marking them now.
 */
@Component
public class LecturerRoles implements RoleSource {

  public static final Role LECTURER = new Role("lecturer");

  /** The kind of scope a lecturer's role has. */
  public static final String UNIT_OFFERING = "unit-offering";

  private final JdbcClient jdbc;
  private final Clock clock;

  LecturerRoles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoleHeld> rolesOf(PersonId person) {
    return jdbc.sql(
            """
            select distinct unit_offering_id
            from curriculum.published_teaching_staff
            where person_id = :person
              and unit_offering_id is not null
              and during && daterange(:since, null)
            """)
        .param("person", person.value())
        .param("since", LocalDate.now(clock).minusYears(1))
        .query(
            (row, n) ->
                new RoleHeld(LECTURER, Scope.of(UNIT_OFFERING, row.getObject(1, UUID.class))))
        .list();
  }
}
