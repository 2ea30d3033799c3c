package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OpenActionSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  OpenActionSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  record Open(UUID meeting, LocalDate date, String words, Optional<LocalDate> by) {}

  /** What a person has still to do, what is due first first. */
  List<Open> open(PersonId person, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select a.meeting_id, m.on_date, a.words, a.by_date
                    from sessions.meeting_action a
                    join sessions.meeting m on m.id = a.meeting_id
                    where a.for_person = :person
                      and not exists (select from sessions.meeting_action_done d where d.action_id = a.id)
                    order by a.by_date nulls last, a.added_at, a.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("most", most)
                .query(
                    (row, n) ->
                        new Open(
                            row.getObject("meeting_id", UUID.class),
                            row.getObject("on_date", LocalDate.class),
                            row.getString("words"),
                            Optional.ofNullable(row.getObject("by_date", LocalDate.class))))
                .list());
  }
}
