package app.cairn.people.roles;

import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people for those who give roles. Administrators may leaf through everyone; others have to
 * know whom they look for. Nobody is found by marks, attendance or anything else about them.
 */
@Component
class Directory {

  static final int PAGE = 50;

  private static final Role[] KEEPERS = {
    InstitutionRoles.ADMINISTRATOR, new Role("supervisor"), new Role("coordinator")
  };

  private final JdbcClient jdbc;
  private final Clock clock;

  Directory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Entry(
      PersonId id,
      String name,
      String key,
      @Nullable String email,
      boolean staff,
      boolean listed) {}

  record Found(List<Entry> entries, long total) {}

  static boolean isOpenTo(Actor actor) {
    return actor.roles().hasAny(KEEPERS);
  }

  static boolean mayLeafThrough(Actor actor) {
    return actor.is(InstitutionRoles.ADMINISTRATOR);
  }

  @Transactional(readOnly = true)
  Found search(Actor actor, String words, int page) {
    String wanted = words.strip();
    if (wanted.length() < 2 && !mayLeafThrough(actor)) {
      return new Found(List.of(), 0);
    }
    String like = "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
    long total =
        jdbc.sql(
                """
                select count(*)
                from people.published_person
                where :anybody or name ilike :like or source_key ilike :like or email ilike :like
                """)
            .param("anybody", wanted.isEmpty())
            .param("like", like)
            .query((row, n) -> row.getLong(1))
            .single();
    return new Found(
        jdbc.sql(
                """
                select id, name, source_key, email, kind, listed @> cast(:today as date) as listed
                from people.published_person
                where :anybody or name ilike :like or source_key ilike :like or email ilike :like
                order by name, id
                limit :most offset :before
                """)
            .param("today", LocalDate.now(clock))
            .param("anybody", wanted.isEmpty())
            .param("like", like)
            .param("most", PAGE)
            .param("before", (page - 1) * PAGE)
            .query((row, n) -> entry(row))
            .list(),
        total);
  }

  @Transactional(readOnly = true)
  Optional<Entry> find(PersonId person) {
    return jdbc.sql(
            """
            select id, name, source_key, email, kind, listed @> cast(:today as date) as listed
            from people.published_person
            where id = :person
            """)
        .param("today", LocalDate.now(clock))
        .param("person", person.value())
        .query((row, n) -> entry(row))
        .optional();
  }

  private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Entry(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("source_key"),
        row.getString("email"),
        row.getString("kind").equals("staff"),
        row.getBoolean("listed"));
  }
}
