package app.cairn.sessions.signpost;

import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SignpostSql {

  /**
   * @param version nought where nobody has written them yet
   * @param runs the reader coordinates or supervises some of the scheme, and so may write them
   */
  record Written(
      SchemeId scheme,
      String name,
      int version,
      String urgent,
      String places,
      String by,
      boolean runs) {}

  private final JdbcClient jdbc;

  SignpostSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the schemes that the person leads in or has a part of. */
  List<Written> of(PersonId person, LocalDate today) {
    return jdbc.sql(
            """
            with mine as (
              select p.scheme_id, bool_or(p.role in ('coordinator', 'supervisor')) as runs
              from scheme.published_part p
              where p.person_id = :person and p.during @> cast(:today as date)
              group by p.scheme_id
              union all
              select l.scheme_id, false
              from leaders.published_leader l
              where l.person_id = :person and l.during @> cast(:today as date)
            )
            select s.id, s.name, coalesce(t.version, 0) as version, coalesce(t.urgent, '') as urgent,
              coalesce(t.places, '') as places, coalesce(b.name, '') as by, m.runs
            from (select scheme_id, bool_or(runs) as runs from mine group by scheme_id) m
            join scheme.published_scheme s on s.id = m.scheme_id
            left join sessions.published_signpost t on t.scheme_id = s.id
            left join people.published_person b on b.id = t.written_by
            order by s.name, s.id
            """)
        .param("person", person.value())
        .param("today", today)
        .query(
            (row, n) ->
                new Written(
                    new SchemeId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getInt("version"),
                    row.getString("urgent"),
                    row.getString("places"),
                    row.getString("by"),
                    row.getBoolean("runs")))
        .list();
  }

  Optional<Written> of(SchemeId scheme, PersonId person, LocalDate today) {
    return of(person, today).stream().filter(one -> one.scheme().equals(scheme)).findFirst();
  }

  /** False where somebody has written that version meanwhile. */
  boolean write(
      SchemeId scheme, int version, String urgent, String places, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.signpost (scheme_id, version, urgent, places, written_by, written_at)
                values (:scheme, :version, :urgent, :places, :by, :now)
                on conflict do nothing
                """)
            .param("scheme", scheme.value())
            .param("version", version)
            .param("urgent", urgent)
            .param("places", places)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
