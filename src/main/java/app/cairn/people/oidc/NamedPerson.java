package app.cairn.people.oidc;

import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.SignedIn;
import app.cairn.platform.tenancy.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a university's claim names: the one person whose imported identifier equals it, today,
 * letter by letter. Never anybody by e-mail or name, and nobody is made on the way.
 */
@Component
class NamedPerson {

  private final JdbcClient jdbc;
  private final People people;
  private final Clock clock;

  NamedPerson(JdbcClient jdbc, People people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  sealed interface Named {

    record One(SignedIn who) implements Named {}

    record Nobody() implements Named {}

    record Several() implements Named {}
  }

  /**
   * @param claim one value, or several where the university sends a list
   */
  @Transactional(readOnly = true)
  Named by(String source, @Nullable Object claim) {
    List<String> keys =
        switch (claim) {
          case null -> List.of();
          case Collection<?> several -> several.stream().map(String::valueOf).toList();
          default -> List.of(claim.toString());
        };
    List<PersonId> found = keys.isEmpty() ? List.of() : identifiedBy(source, keys);
    return switch (found.size()) {
      case 0 -> new Named.Nobody();
      case 1 ->
          new Named.One(
              new SignedIn(
                  Tenancy.require(),
                  found.getFirst(),
                  people.nameOf(found.getFirst()).orElseThrow()));
      default -> new Named.Several();
    };
  }

  private List<PersonId> identifiedBy(String source, List<String> keys) {
    return jdbc.sql(
            """
            select distinct i.person_id
            from people.identifier i
            join people.person p on p.institution_id = i.institution_id and p.id = i.person_id
            where i.source = :source
              and i.key = any(:keys)
              and i.during @> cast(:today as date)
              and p.listed @> cast(:today as date)
            """)
        .param("source", source)
        .param("keys", keys.toArray(String[]::new))
        .param("today", LocalDate.now(clock))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}
