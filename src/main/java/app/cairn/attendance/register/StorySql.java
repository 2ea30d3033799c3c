package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was ever said about one person at one register, in the order in which it was said. */
@Component
class StorySql {

  /** More than this is said of nobody in earnest. */
  private static final int MOST = 200;

  /**
   * @param deviceAt when a phone without network kept it, as the phone says
   * @param by who said it of them; null when they did so themselves
   * @param reason of a correction; null otherwise
   */
  record Said(
      Instant at,
      @Nullable Instant deviceAt,
      String way,
      String says,
      String outcome,
      @Nullable String by,
      boolean bySelf,
      @Nullable String reason,
      @Nullable String takenDownAs) {}

  record Entry(String name, String standing) {}

  private final JdbcClient jdbc;

  StorySql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose it is, and what the register says of them now. */
  Optional<Entry> entry(RegisterId register, UUID person) {
    return jdbc.sql(
            """
            select p.name, coalesce(e.standing, '') as standing
            from people.published_person p
            left join attendance.register_entry e on e.person_id = p.id and e.register_id = :register
            where p.id = :person
            """)
        .param("register", register.value())
        .param("person", person)
        .query((row, n) -> new Entry(row.getString("name"), row.getString("standing")))
        .optional();
  }

  List<Said> of(RegisterId register, UUID person) {
    return jdbc.sql(
            """
            select c.at, c.device_at, c.way, c.says, c.outcome, p.name as by, c.by_person_id = :person as by_self, c.reason,
              about.taken_down_as
            from attendance.check_in c
            left join people.published_person p on p.id = c.by_person_id
            left join attendance.check_in about on about.id = c.about_id and about.person_id is null
            where c.register_id = :register
              and c.person_id = :person
            order by c.at, c.id
            limit :most
            """)
        .param("register", register.value())
        .param("person", person)
        .param("most", MOST)
        .query(
            (row, n) ->
                new Said(
                    row.getTimestamp("at").toInstant(),
                    row.getTimestamp("device_at") == null
                        ? null
                        : row.getTimestamp("device_at").toInstant(),
                    row.getString("way"),
                    row.getString("says"),
                    row.getString("outcome"),
                    row.getString("by"),
                    row.getBoolean("by_self"),
                    row.getString("reason"),
                    row.getString("taken_down_as")))
        .list();
  }
}
