package app.cairn.sessions.telling;

import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ToldSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  ToldSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Where to write; empty when they were told of it, or have no address. */
  @Transactional
  public Optional<String> claim(UUID change, PersonId person) {
    return jdbc.sql(
            """
            with told as (
              insert into sessions.change_told (change_id, person_id, told_at)
              select :change, p.id, :now
              from people.published_person p
              where p.id = :person and p.email is not null
              on conflict do nothing
              returning person_id
            )
            select p.email
            from told
            join people.published_person p on p.id = told.person_id
            """)
        .param("change", change)
        .param("person", person.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /** Nothing has reached them. */
  @Transactional
  public void giveBack(UUID change, PersonId person) {
    jdbc.sql("delete from sessions.change_told where change_id = :change and person_id = :person")
        .param("change", change)
        .param("person", person.value())
        .update();
  }
}
