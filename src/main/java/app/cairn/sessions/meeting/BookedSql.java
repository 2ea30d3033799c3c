package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BookedSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  BookedSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * @param with the other of the two
   */
  record Booked(boolean runThrough, String with, String place, LocalDate date, LocalTime starts) {}

  /** Coming talks that the person booked, or that somebody booked with them. */
  List<Booked> booked(PersonId person, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select t.kind, t.place, t.on_date, t.starts, coalesce(p.name, '') as other
                    from sessions.talk t
                    join sessions.talk_booking b on b.talk_id = t.id and upper_inf(b.held)
                    left join people.published_person p
                      on p.id = case when t.offered_by = :person then b.booked_by else t.offered_by end
                    where (t.offered_by = :person or b.booked_by = :person) and upper(t.during) > :now
                    order by t.during, t.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Booked(
                            row.getString("kind").equals("run_through"),
                            row.getString("other"),
                            row.getString("place"),
                            row.getObject("on_date", LocalDate.class),
                            row.getObject("starts", LocalTime.class)))
                .list());
  }
}
