package app.cairn.sessions.telling;

import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
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

  /** The addresses of those who have not been told of it. */
  @Transactional
  public List<String> claim(UUID change, Collection<PersonId> people) {
    return jdbc.sql(
            """
            with told as (
              insert into sessions.change_told (change_id, person_id, told_at)
              select :change, p.id, :now
              from people.published_person p
              where p.id = any(:people) and p.email is not null
              on conflict do nothing
              returning person_id
            )
            select p.email
            from told
            join people.published_person p on p.id = told.person_id
            order by p.id
            """)
        .param("change", change)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
