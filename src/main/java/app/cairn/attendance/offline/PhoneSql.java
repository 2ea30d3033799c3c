package app.cairn.attendance.offline;

import app.cairn.attendance.register.SeenRegister;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody on one register's list: its cohort on the day, and who came along. */
@Component
class PhoneSql {

  /** A phone can't be asked to hold more; whoever isn't among them is taken down by name. */
  private static final int MOST = 2000;

  record Listed(UUID person, String name, boolean in) {}

  private final JdbcClient jdbc;

  PhoneSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Listed> listed(SeenRegister register) {
    return jdbc.sql(
            """
            with listed as materialized (
              select person_id, bool_or(is_in) as is_in
              from (
                select m.person_id, false as is_in
                from scheme.published_cohort_member m
                where m.cohort_id = :cohort
                  and m.during @> cast(cast(:starts as timestamptz) as date)
                union all
                select i.person_id, false
                from attendance.register_invitation i
                where i.register_id = :register
                union all
                select e.person_id, true
                from attendance.register_entry e
                where e.register_id = :register
                  and e.standing = 'here'
              ) either
              group by person_id
            )
            select p.id, p.name, l.is_in
            from listed l
            join people.published_person p on p.id = l.person_id
            order by p.name, p.id
            limit :most
            """)
        .param(
            "cohort",
            register.cohort().map(one -> one.value().toString()).orElse(null),
            Types.OTHER)
        .param("starts", Timestamp.from(register.starts()))
        .param("register", register.id().value())
        .param("most", MOST)
        .query(
            (row, n) ->
                new Listed(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("is_in")))
        .list();
  }

  /**
   * Whether the person is there to lead, to shadow or to observe, and so on no list of those who
   * may come.
   */
  boolean isThereOtherwise(SeenRegister register, UUID person) {
    return jdbc.sql(
            """
            select exists (
              select from attendance.register_here_as
              where register_id = :register and person_id = :person)
            """)
        .param("register", register.id().value())
        .param("person", person)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** The check-in of this register that was written with that key. */
  Optional<UUID> writtenWith(SeenRegister register, UUID clientKey) {
    return jdbc.sql(
            """
            select id
            from attendance.check_in
            where register_id = :register
              and client_key = :key
            """)
        .param("register", register.id().value())
        .param("key", clientKey)
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }
}
