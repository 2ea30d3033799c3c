package app.cairn.attendance.record;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MyRecord {

  static final int PAGE = 50;

  record Entry(UUID checkIn, String title, String place, Instant starts) {}

  private final JdbcClient jdbc;

  MyRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One more than a page where there are more. */
  @Transactional(readOnly = true)
  public List<Entry> of(PersonId person, int page) {
    return jdbc.sql(
            """
            select e.check_in_id, r.title, r.place, lower(r.during) as starts
            from attendance.register_entry e
            join attendance.register r on r.id = e.register_id
            where e.person_id = :person
              and e.standing = 'here'
            order by lower(r.during) desc, r.id
            limit :most offset :before
            """)
        .param("person", person.value())
        .param("most", PAGE + 1)
        .param("before", (page - 1) * PAGE)
        .query(
            (row, n) ->
                new Entry(
                    row.getObject("check_in_id", UUID.class),
                    row.getString("title"),
                    row.getString("place"),
                    row.getTimestamp("starts").toInstant()))
        .list();
  }
}
