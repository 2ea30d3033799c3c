package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on a register: its cohort on the day, and whoever came along. Finds nobody else. */
@Component
class RosterSql {

  static final int PAGE = 50;

  record Listed(
      UUID person,
      String name,
      boolean inCohort,
      @Nullable UUID checkIn,
      @Nullable String way,
      @Nullable Instant at,
      int total) {}

  record TakenDown(UUID checkIn, String name) {}

  private final JdbcClient jdbc;

  RosterSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Listed> page(SeenRegister register, String words, int page) {
    return jdbc.sql(
            """
            with cohort as (
              select distinct m.person_id
              from scheme.published_cohort_member m
              where m.cohort_id = :cohort
                and m.during @> cast(cast(:starts as timestamptz) as date)
            ),
            present as (
              select e.person_id, e.check_in_id, e.way, e.at
              from attendance.register_entry e
              where e.register_id = :register
                and e.standing = 'here'
            )
            select p.id, p.name, c.person_id is not null as in_cohort, h.check_in_id, h.way, h.at,
              count(*) over () as total
            from cohort c
            full join present h on h.person_id = c.person_id
            join people.published_person p on p.id = coalesce(c.person_id, h.person_id)
            where p.name ilike :like
            order by p.name, p.id
            limit :most offset :before
            """)
        .param(
            "cohort",
            register.cohort().map(one -> one.value().toString()).orElse(null),
            Types.OTHER)
        .param("starts", Timestamp.from(register.starts()))
        .param("register", register.id().value())
        .param("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1").replace(' ', '%') + "%")
        .param("most", PAGE)
        .param("before", (page - 1) * PAGE)
        .query(
            (row, n) -> {
              Timestamp at = row.getTimestamp("at");
              return new Listed(
                  row.getObject("id", UUID.class),
                  row.getString("name"),
                  row.getBoolean("in_cohort"),
                  row.getObject("check_in_id", UUID.class),
                  row.getString("way"),
                  at == null ? null : at.toInstant(),
                  row.getInt("total"));
            })
        .list();
  }

  List<TakenDown> takenDown(RegisterId register) {
    return jdbc.sql(
            """
            select id, taken_down_as
            from attendance.taken_down
            where register_id = :register
            order by at desc, id
            limit 200
            """)
        .param("register", register.value())
        .query(
            (row, n) ->
                new TakenDown(row.getObject("id", UUID.class), row.getString("taken_down_as")))
        .list();
  }

  /** Whether the person may be ticked here: of the cohort, or in the register already. */
  boolean lists(SeenRegister register, UUID person) {
    return jdbc.sql(
            """
            select exists (
                select from scheme.published_cohort_member m
                where m.cohort_id = :cohort
                  and m.person_id = :person
                  and m.during @> cast(cast(:starts as timestamptz) as date))
              or exists (
                select from attendance.register_entry e
                where e.register_id = :register and e.person_id = :person)
            """)
        .param(
            "cohort",
            register.cohort().map(one -> one.value().toString()).orElse(null),
            Types.OTHER)
        .param("person", person)
        .param("starts", Timestamp.from(register.starts()))
        .param("register", register.id().value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
