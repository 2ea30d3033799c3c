package app.cairn.people.roles;

import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.RoleHeld;
import app.cairn.platform.Scope;
import app.cairn.platform.contributions.RoleSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles of the whole institution that a person holds today. */
@Component
class InstitutionRoleSource implements RoleSource {

  private final JdbcClient jdbc;
  private final Clock clock;

  InstitutionRoleSource(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoleHeld> rolesOf(PersonId person) {
    return jdbc.sql(
            """
            select role
            from people.institution_role
            where person_id = :person and during @> cast(:today as date)
            """)
        .param("person", person.value())
        .param("today", LocalDate.now(clock))
        .query(
            (row, n) ->
                new RoleHeld(
                    new Role(row.getString("role").replace('_', '-')), Scope.institution()))
        .list();
  }
}
