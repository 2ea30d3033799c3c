package app.cairn.people.equity;

import app.cairn.platform.Actor;
import app.cairn.platform.intake.run.Memory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fields that imports may keep. Until one is switched on, what a mapping says of it is left
 * out; when it is switched off again, all its values go, those too that an import remembers for an
 * undo.
 */
@Component
class EquityFields {

  private final JdbcClient jdbc;
  private final Memory imports;
  private final Clock clock;

  EquityFields(JdbcClient jdbc, Memory imports, Clock clock) {
    this.jdbc = jdbc;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * @param people whose value is held
   */
  record SwitchedOn(String field, String purpose, Instant since, long people) {}

  @Transactional(readOnly = true)
  List<SwitchedOn> all() {
    return jdbc.sql(
            """
            select f.field, f.purpose, f.switched_on_at, coalesce(v.people, 0) as people
            from people.equity_field f
            left join (
              select field, count(distinct person_id) as people
              from people.equity_value
              group by field
            ) v on v.field = f.field
            order by f.field
            """)
        .query(
            (row, _) ->
                new SwitchedOn(
                    row.getString("field"),
                    row.getString("purpose"),
                    row.getTimestamp("switched_on_at").toInstant(),
                    row.getLong("people")))
        .list();
  }

  /** False when it was on already; its purpose then stays the one it was switched on for. */
  @Transactional
  boolean switchOn(String field, String purpose, Actor by) {
    return jdbc.sql(
                """
                insert into people.equity_field (field, purpose, switched_on_by, switched_on_at)
                values (:field, :purpose, :by, :at)
                on conflict do nothing
                """)
            .param("field", field)
            .param("purpose", purpose)
            .param("by", by.person().value())
            .param("at", Timestamp.from(clock.instant()))
            .update()
        > 0;
  }

  @Transactional
  boolean switchOff(String field) {
    jdbc.sql("delete from people.equity_value where field = :field").param("field", field).update();
    imports.forget("equity", "people.equity_value", "field", field);
    return jdbc.sql("delete from people.equity_field where field = :field")
            .param("field", field)
            .update()
        > 0;
  }
}
