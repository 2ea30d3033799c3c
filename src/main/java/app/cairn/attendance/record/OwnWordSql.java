package app.cairn.attendance.record;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Registers of one's own sessions, and of what one was invited to, that can still be corrected:
 * over for whoever scans, not locked, and never those of a resit.
 */
@Component
class OwnWordSql {

  private static final int MOST = 60;

  /**
   * @param in they stand there already
   * @param said their own word that waits, or that was left out
   */
  record Recent(
      UUID register,
      RegisterHandle handle,
      String title,
      String place,
      Instant starts,
      boolean in,
      Optional<UUID> said,
      boolean leftOut) {

    boolean canBeSaid() {
      return !in && said.isEmpty();
    }

    boolean waits() {
      return !in && said.isPresent() && !leftOut;
    }
  }

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  OwnWordSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** The latest first. */
  List<Recent> of(PersonId person, Instant now) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with mine as materialized (
                      select m.cohort_id, m.during
                      from scheme.published_cohort_member m
                      where m.person_id = :person
                    ), mine_too as materialized (
                      select r.id
                      from mine m
                      join attendance.register r on r.cohort_id = m.cohort_id and m.during @> cast(lower(r.during) as date)
                      union
                      select i.register_id
                      from attendance.register_invitation i
                      where i.person_id = :person
                    ), meant as materialized (
                      select r.id, r.handle, r.title, r.place, lower(r.during) as starts
                      from mine_too t
                      join attendance.register r on r.id = t.id
                      where r.roster = 'cohort'
                        and upper(r.during) + make_interval(mins => r.closes_after_minutes) <= :now
                        and upper(r.during) + make_interval(days => r.locks_after_days) > :now
                        and not exists (
                          select from attendance.register_called_off x
                          where x.register_id = r.id)
                        and not exists (
                          select from attendance.register_here_as h
                          where h.register_id = r.id and h.person_id = :person)
                    )
                    select r.id, r.handle, r.title, r.place, r.starts, e.standing is not distinct from 'here' as stands,
                      w.id as said, w.left_out
                    from meant r
                    left join attendance.register_entry e on e.register_id = r.id and e.person_id = :person
                    left join lateral (
                      select c.id, d.check_in_id is not null as left_out
                      from attendance.check_in c
                      left join attendance.dismissal d on d.check_in_id = c.id
                      where c.register_id = r.id
                        and c.person_id = :person
                        and c.says = 'here'
                        and c.outcome in ('outside_hours', 'waiting')
                        and not exists (select from attendance.check_in l where l.about_id = c.id)
                      order by c.at desc
                      limit 1
                    ) w on true
                    order by r.starts desc, r.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .query(
                    (row, n) ->
                        new Recent(
                            row.getObject("id", UUID.class),
                            new RegisterHandle(row.getLong("handle")),
                            row.getString("title"),
                            row.getString("place"),
                            row.getTimestamp("starts").toInstant(),
                            row.getBoolean("stands"),
                            Optional.ofNullable(row.getObject("said", UUID.class)),
                            row.getBoolean("left_out")))
                .list());
  }
}
