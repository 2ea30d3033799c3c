package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented students of results, for tests of what is made of them. */
public final class Lives {

  private Lives() {}

  public static void ofPhysicists(JdbcClient jdbc) {
    var physicists = new Physicists(jdbc);
    physicists.layOut("ability < 0");
    physicists.withdraw(true);
    physicists.endTheYear();
  }

  /** A year whose marks stand, of the ninety physicists alone. */
  public static void ofPhysicistsAlone(JdbcClient jdbc) {
    ofPhysicists(jdbc);
    jdbc.sql("update curriculum.result set provisional = false").update();
    jdbc.sql(
            """
            delete from curriculum.enrolment e
            where e.unit_offering_id = :physics
              and not exists (
                select from curriculum.result r
                where r.unit_offering_id = e.unit_offering_id
                  and r.person_id = e.person_id)
            """)
        .param("physics", HERE.id(312))
        .update();
    jdbc.sql(
            """
            insert into scheme.target_withdrawal (target_id, reason, withdrawn_at)
            select t.id, 'nothing known of them', '2026-11-01T09:00Z'
            from scheme.target t
            where t.cohort_id <> :physics
            on conflict do nothing
            """)
        .param("physics", HERE.id(441))
        .update();
  }
}
