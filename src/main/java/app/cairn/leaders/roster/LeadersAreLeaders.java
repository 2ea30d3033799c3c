package app.cairn.leaders.roster;

import app.cairn.platform.contributions.RoleSource;
import org.springframework.stereotype.Component;

/** Who leads in a scheme today is a leader there, whether on a session yet or not. */
@Component
class LeadersAreLeaders implements RoleSource {

  @Override
  public String rolesOfPerson() {
    return """
    select 'leader', 'leader', l.id
    from leaders.leader l
    where l.person_id = :person and l.during @> cast(:today as date)
    """;
  }
}
