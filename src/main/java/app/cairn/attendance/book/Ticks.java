package app.cairn.attendance.book;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was there, as the module says that knows the occasion. Called inside a transaction. */
@Component
public class Ticks {

  private final JdbcClient jdbc;
  private final CheckInLog log;

  Ticks(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.log = new CheckInLog(jdbc);
  }

  public void tick(Occasion occasion, Map<PersonId, Instant> here, PersonId by) {
    var handle =
        jdbc.sql(
                """
                select handle
                from attendance.register
                where occasion_kind = :kind and occasion_id = :id
                """)
            .param("kind", occasion.kind())
            .param("id", occasion.id())
            .query((row, n) -> new RegisterHandle(row.getLong(1)))
            .optional()
            .orElseThrow(NotFound::new);
    log.take(
        here.entrySet().stream()
            .map(one -> SaidToBeHere.tick(Ids.next(), handle, one.getKey(), one.getValue(), by))
            .toList());
  }
}
