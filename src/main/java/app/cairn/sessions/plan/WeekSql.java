package app.cairn.sessions.plan;

import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.timetable.SessionSeen;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the week of a session is given: its topic, and what the lecturers wrote. */
@Component
class WeekSql {

  /**
   * The topic first, without a time; then a note for each lecturer who wrote one.
   *
   * @param said the topic's title, or what was delivered
   * @param more the topic's words, or what to read
   */
  record Given(
      Optional<Instant> at,
      String by,
      String said,
      String more,
      String link,
      String exercise,
      String revisiting) {

    boolean isTopic() {
      return at.isEmpty();
    }
  }

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  WeekSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * @param led the reader leads it or runs its part; others learn the topic alone
   */
  List<Given> of(SessionSeen session, boolean led) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with week as (
                      select cast(:target as uuid) as target_id, cast(date_trunc('week', cast(:day as date)) as date) as monday
                    )
                    select cast(null as timestamptz) as at, '' as by, t.title as said, t.words as more, '' as link, '' as exercise,
                      '' as revisiting
                    from week w
                    join sessions.published_topic t on t.target_id = w.target_id and t.monday = w.monday
                    union all
                    select n.written_at, coalesce(p.name, ''), n.delivered, n.reading, n.link, n.exercise, n.worth_revisiting
                    from week w
                    join sessions.published_lecturer_note n on n.target_id = w.target_id and n.monday = w.monday
                    left join people.published_person p on p.id = n.lecturer_id
                    where :led
                    order by at nulls first, by
                    """)
                .param("target", session.target().value())
                .param("day", session.date())
                .param("led", led)
                .query(
                    (row, n) ->
                        new Given(
                            Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                            row.getString("by"),
                            row.getString("said"),
                            row.getString("more"),
                            row.getString("link"),
                            row.getString("exercise"),
                            row.getString("revisiting")))
                .list());
  }
}
