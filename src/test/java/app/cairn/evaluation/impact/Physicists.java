package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ninety physicists, the weaker of whom came four times and the middling once, and got nothing out
 * of it.
 */
record Physicists(JdbcClient jdbc) {

  private static final UUID DELIVERY = HERE.id(312);
  private static final UUID COHORT = HERE.id(441);

  void layOut(String seldom) {
    jdbc.sql(
            """
            create temporary table physicist on commit drop as
            select i, gen_random_uuid() as id, (i * 37 % 90 - 45) / 15.0 as ability, i * 17 % 11 - 5 as luck
            from generate_series(1, 90) i
            """)
        .update();
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, given_name, family_name, kind, listed)
            select id, 'test', 'physicist-' || i, 'Given', 'Family', 'student', '[2020-01-01,)' from physicist
            """)
        .update();
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional, prior_attainment)
            select gen_random_uuid(), 'test', 'physicist-' || i, :delivery, id, 1, mark,
              case when mark < 40 then 'failed' else 'passed' end, false, case when i > 6 then 60 + 10 * ability end
            from (select *, 58 + 8 * ability + luck as mark from physicist) p
            """)
        .param("delivery", DELIVERY)
        .update();
    for (int register = 1; register <= 4; register++) {
      meet(900 + register, register == 1 ? seldom : "ability < -1");
    }
  }

  /** Every third travels, of those of each ability, and nobody else. */
  void commute() {
    jdbc.sql(
            """
            insert into people.equity_field (field, purpose, switched_on_by, switched_on_at)
            values ('travel', 'To see who travels', :by, '2026-09-01T09:00Z')
            """)
        .param("by", HERE.id(101))
        .update();
    jdbc.sql(
            """
            insert into people.equity_value (id, person_id, field, value, during)
            select gen_random_uuid(), m.id, 'travel', case when p.i * 37 % 3 = 0 then 'yes' else 'no' end, '(,)'
            from people.person m
            left join physicist p on p.id = m.id
            where m.kind = 'student'
            """)
        .update();
  }

  /** Whoever's ability is from 1.4 to 2.3 left when the year ended; all others went on. */
  void endTheYear() {
    jdbc.sql(
            """
            insert into curriculum.programme_registration (id, source, source_key, person_id, programme_id, academic_year_id, year_of_study, standing, progression, during)
            select gen_random_uuid(), 'test', 'physicist-' || i, id, :programme, :year, 1, 'good',
              case when ability >= 1.4 and ability < 2.3 then 'left' else 'progressed' end, '[2026-08-01,2027-08-01)'
            from physicist
            """)
        .param("programme", HERE.id(221))
        .param("year", HERE.id(242))
        .update();
  }

  /** All who went on have finished; those with 60 and more got an upper second. */
  void finish() {
    jdbc.sql(
            """
            update curriculum.programme_registration g
            set progression = 'completed', degree_class = case when r.mark >= 60 then 'upper_second' else 'lower_second' end
            from curriculum.result r
            where r.person_id = g.person_id and r.unit_offering_id = :delivery
              and g.progression = 'progressed' and r.mark is not null
              and g.person_id in (select id from physicist)
            """)
        .param("delivery", DELIVERY)
        .update();
  }

  /** The year before was supported too; all had results then, and so many came, once. */
  void lastYear(int came) {
    var cohort = UUID.randomUUID();
    jdbc.sql(
            """
            insert into scheme.scheme_year (id, scheme_id, academic_year_id, aims, opened_at)
            values (gen_random_uuid(), :scheme, :year, '', '2025-08-01T09:00Z')
            """)
        .param("scheme", HERE.id(401))
        .param("year", HERE.id(241))
        .update();
    jdbc.sql(
            """
            insert into scheme.cohort (id, academic_year_id, kind, unit_offering_id)
            values (:cohort, :year, 'offering', :delivery)
            """)
        .param("cohort", cohort)
        .param("year", HERE.id(241))
        .param("delivery", HERE.id(311))
        .update();
    jdbc.sql(
            """
            insert into scheme.target (id, scheme_year_id, cohort_id, reason, chosen_at)
            select gen_random_uuid(), y.id, :cohort, 'hard', '2025-08-01T09:00Z'
            from scheme.scheme_year y
            where y.scheme_id = :scheme and y.academic_year_id = :year
            """)
        .param("cohort", cohort)
        .param("scheme", HERE.id(401))
        .param("year", HERE.id(241))
        .update();
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional)
            select gen_random_uuid(), 'test', 'last-year-' || i, :delivery, id, 1, 50, 'passed', false
            from physicist
            """)
        .param("delivery", HERE.id(311))
        .update();
    meet(990, "i <= " + came, cohort);
  }

  private void meet(int handle, String who) {
    meet(handle, who, COHORT);
  }

  /** A session to which everybody came of whom this is so. */
  private void meet(int handle, String who, UUID cohort) {
    var register = UUID.randomUUID();
    jdbc.sql(
            """
            insert into attendance.register (id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at)
            select :id, :handle, 'study_session', gen_random_uuid(), scheme_id, :own, title, place, during, window_seconds, roster, opened_at
            from attendance.register where cohort_id = :cohort order by handle limit 1
            """)
        .param("id", register)
        .param("handle", handle)
        .param("cohort", COHORT)
        .param("own", cohort)
        .update();
    jdbc.sql(
            """
            insert into attendance.check_in (id, register_id, person_id, way, says, at, client_key, outcome)
            select gen_random_uuid(), :register, id, 'import', 'here', '2026-11-03T10:05Z', gen_random_uuid(), 'accepted'
            from physicist where %s
            """
                .formatted(who))
        .param("register", register)
        .update();
    jdbc.sql(
            """
            insert into attendance.register_entry (register_id, person_id, check_in_id, standing, way, at)
            select register_id, person_id, id, 'here', way, at from attendance.check_in where register_id = :register
            """)
        .param("register", register)
        .update();
  }

  /**
   * All are enrolled; of the strong, who never came, ten withdrew in October and six late in
   * November.
   */
  void withdraw(boolean dated) {
    jdbc.sql(
            """
            insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, attempt, during)
            select gen_random_uuid(), 'test', 'physicist-' || i, :delivery, id, 1,
              daterange('2026-09-21', case
                when :dated and ability >= 2.3 then date '2026-10-08'
                when :dated and ability >= 1.9 then date '2026-11-25'
                else date '2026-12-19' end)
            from physicist
            """)
        .param("delivery", DELIVERY)
        .param("dated", dated)
        .update();
    jdbc.sql(
            """
            update curriculum.result set outcome = 'withdrawn', mark = null
            where person_id in (select id from physicist where ability >= 1.9)
            """)
        .update();
  }
}
