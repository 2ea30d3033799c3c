package app.cairn.attendance.record;

import app.cairn.platform.contributions.RoleSource;
import org.springframework.stereotype.Component;

/** Whoever belongs today to a cohort that is supported is a participant of it, coming or not. */
@Component
class ParticipantRoles implements RoleSource {

  @Override
  public String rolesOfPerson() {
    return """
    select distinct 'participant', 'cohort', m.cohort_id
    from scheme.published_cohort_member m
    join scheme.published_target t on t.cohort_id = m.cohort_id and t.withdrawn_at is null
    join institution.published_academic_year y on y.id = t.academic_year_id
    where m.person_id = :person
      and m.during @> cast(:today as date)
      and y.during @> cast(:today as date)
    """;
  }
}
