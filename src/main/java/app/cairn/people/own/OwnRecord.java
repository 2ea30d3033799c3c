package app.cairn.people.own;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything this module holds about a person, for that person's own eyes. */
@Component
class OwnRecord {

  private static final int MOST = 20;

  private final JdbcClient jdbc;

  OwnRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Myself(
      String name,
      @Nullable String email,
      String kind,
      LocalDate listedFrom,
      @Nullable LocalDate listedTo) {}

  public record Identifier(
      String source, String key, @Nullable LocalDate from, @Nullable LocalDate last) {}

  public record SignIn(Instant at, String way) {}

  public record Look(Instant at, String by, String what, String about) {}

  @Transactional(readOnly = true)
  Myself of(PersonId person) {
    return jdbc.sql(
            """
            select name, email, kind, lower(listed) as first, upper(listed) - 1 as last
            from people.published_person
            where id = :person
            """)
        .param("person", person.value())
        .query(
            (row, n) ->
                new Myself(
                    row.getString("name"),
                    row.getString("email"),
                    row.getString("kind"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)))
        .single();
  }

  @Transactional(readOnly = true)
  List<Identifier> identifiersOf(PersonId person) {
    return jdbc.sql(
            """
            select source, key, lower(during) as first, upper(during) - 1 as last
            from people.identifier
            where person_id = :person
            order by source, lower(during) desc
            """)
        .param("person", person.value())
        .query(
            (row, n) ->
                new Identifier(
                    row.getString("source"),
                    row.getString("key"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)))
        .list();
  }

  @Transactional(readOnly = true)
  List<SignIn> signInsOf(PersonId person) {
    return jdbc.sql(
            """
            select at, way
            from people.sign_in
            where person_id = :person
            order by at desc, id desc
            limit :most
            """)
        .param("person", person.value())
        .param("most", MOST)
        .query(
            (row, n) ->
                new SignIn(
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("way")))
        .list();
  }

  /** Whoever looks at somebody's marks or attendance is known to them by name. */
  @Transactional(readOnly = true)
  List<Look> looksAt(PersonId person) {
    return jdbc.sql(
            """
            select l.at, p.name, l.what, l.about
            from people.look l
            join people.published_person p on p.institution_id = l.institution_id and p.id = l.actor_id
            where l.person_id = :person
            order by l.at desc, l.id desc
            limit :most
            """)
        .param("person", person.value())
        .param("most", MOST)
        .query(
            (row, n) ->
                new Look(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("name"),
                    row.getString("what"),
                    row.getString("about")))
        .list();
  }
}
