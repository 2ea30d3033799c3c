package app.cairn.sessions.unit;

import app.cairn.curriculum.MayNotKnowWhoCame;
import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.TargetId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Free words that leaders write about a session may name who came, so whoever teaches, marks or
 * tutors anybody of its target never reads them as they were written, whatever else they are.
 */
@Component
public class NamesWithheld {

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final MayNotKnowWhoCame mayNotKnow;

  NamesWithheld(JdbcClient jdbc, KeptPlan plan, MayNotKnowWhoCame mayNotKnow) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.mayNotKnow = mayNotKnow;
  }

  /** Asks nothing of those from whom nothing is withheld, which is nearly everyone. */
  @Transactional(readOnly = true)
  public boolean from(Actor actor, TargetId target) {
    return !actor.roles().withheld().isEmpty() && mayNotKnow.of(actor, everyoneOf(target));
  }

  private List<PersonId> everyoneOf(TargetId target) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select m.person_id
                    from scheme.published_target t
                    join scheme.published_cohort_member m on m.cohort_id = t.cohort_id
                    where t.id = :target
                    union
                    select e.person_id
                    from scheme.published_target t
                    join attendance.published_attendance e on e.cohort_id = t.cohort_id
                    where t.id = :target
                    """)
                .param("target", target.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
  }
}
