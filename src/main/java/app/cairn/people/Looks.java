package app.cairn.people;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of every look at another person's marks, attendance or welfare. It is written with the
 * look itself, so that neither happens without the other; nobody can edit it. Looking at oneself is
 * not a look.
 */
@Component
public class Looks {

  private final JdbcClient jdbc;
  private final Clock clock;

  Looks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param person whom the look was at; null when it was at many at once
   * @param what what was seen: {@code marks}, {@code attendance} or {@code welfare}
   * @param about the page or thing, in words that the person looked at would understand
   */
  @Transactional
  public void log(Actor actor, @Nullable PersonId person, String what, String about) {
    if (actor.person().equals(person)) {
      return;
    }
    jdbc.sql(
            """
            insert into people.look (id, at, actor_id, person_id, what, about)
            values (:id, :at, :actor, :person, :what, :about)
            """)
        .param("id", Ids.next())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("actor", actor.person().value())
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("what", what)
        .param("about", about)
        .update();
  }
}
