package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderRoles;
import app.cairn.platform.PersonId;
import app.cairn.platform.RoleHeld;
import app.cairn.platform.Scope;
import app.cairn.platform.contributions.RoleSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads in a scheme today is a leader there, whether on a session yet or not. */
@Component
class LeadersAreLeaders implements RoleSource {

  private final JdbcClient jdbc;
  private final Clock clock;

  LeadersAreLeaders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<RoleHeld> rolesOf(PersonId person) {
    return jdbc.sql(
            """
            select l.id
            from leaders.leader l
            where l.person_id = :person and l.during @> cast(:today as date)
            """)
        .param("person", person.value())
        .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(
            (row, n) ->
                new RoleHeld(
                    LeaderRoles.LEADER, Scope.of(LeaderRoles.SCOPE, row.getObject(1, UUID.class))))
        .list();
  }
}
