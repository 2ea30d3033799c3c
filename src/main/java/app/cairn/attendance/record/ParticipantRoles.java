package app.cairn.attendance.record;

import app.cairn.attendance.Participants;
import app.cairn.platform.PersonId;
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

/** Whoever belongs today to a cohort that is supported is a participant of it, coming or not. */
@Component
class ParticipantRoles implements RoleSource {

  private final JdbcClient jdbc;
  private final Clock clock;

  ParticipantRoles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoleHeld> rolesOf(PersonId person) {
    return jdbc.sql(
            """
            select distinct m.cohort_id
            from scheme.published_cohort_member m
            join scheme.published_target t on t.cohort_id = m.cohort_id and t.withdrawn_at is null
            join institution.published_academic_year y on y.id = t.academic_year_id
            where m.person_id = :person
              and m.during @> cast(:today as date)
              and y.during @> cast(:today as date)
            """)
        .param("person", person.value())
        .param("today", LocalDate.now(clock))
        .query(
            (row, n) ->
                new RoleHeld(
                    Participants.PARTICIPANT,
                    Scope.of(Participants.COHORT, row.getObject(1, UUID.class))))
        .list();
  }
}
