package app.cairn.people;

import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the current institution: what they are called and how the university's systems know
 * them. Asked for somebody of another institution, it knows nobody. A name is the preferred or
 * given name with the family name, or the university's own key where the records came without
 * names.
 */
@Component
public class People {

  private static final int MOST_FOUND = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  People(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<String> nameOf(PersonId person) {
    return Optional.ofNullable(namesOf(List.of(person)).get(person));
  }

  /** The names of those of them who are known here, in the order of the names. */
  @Transactional(readOnly = true)
  public Map<PersonId, String> namesOf(Collection<PersonId> people) {
    var names = new LinkedHashMap<PersonId, String>();
    if (people.isEmpty()) {
      return names;
    }
    jdbc.sql(
            """
            select id, name
            from people.published_person
            where id = any(:people)
            order by name, id
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
            });
    return names;
  }

  /**
   * Those whom the records list now and whose name, key or e-mail contains the words, at most
   * fifty.
   */
  @Transactional(readOnly = true)
  public List<PersonFound> find(String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, name, source_key, kind
            from people.published_person
            where listed @> cast(:today as date)
              and (name ilike :like or source_key ilike :like or email ilike :like)
            order by name, id
            limit :most
            """)
        .param("today", LocalDate.now(clock))
        .param("like", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1").replace(' ', '%') + "%")
        .param("most", MOST_FOUND)
        .query(
            (row, n) ->
                new PersonFound(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("source_key"),
                    row.getString("kind").equals("staff")))
        .list();
  }

  /** Whom the identifier names today; the same key of another source is another matter. */
  @Transactional(readOnly = true)
  public Optional<PersonId> identifiedBy(String source, String key) {
    return jdbc.sql(
            """
            select person_id
            from people.published_identifier
            where source = :source
              and key = :key
              and during @> cast(:today as date)
            """)
        .param("source", source)
        .param("key", key)
        .param("today", LocalDate.now(clock))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }
}
