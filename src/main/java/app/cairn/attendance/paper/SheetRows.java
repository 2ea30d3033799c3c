package app.cairn.attendance.paper;

import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a register's sheet. A number is one person's for good, so that paper which was
 * printed before somebody enrolled still says who is meant; whoever comes later stands at the end.
 */
@Component
class SheetRows {

  /** Longer sheets are printed and keyed as far as this. */
  static final int MOST = 1_000;

  /**
   * @param way how they are in already; null when they are not
   */
  record Row(int number, PersonId person, String name, @Nullable String way, @Nullable Instant at) {

    boolean isIn() {
      return way != null;
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  SheetRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All rows in the order of their numbers; gives a number to whoever has none yet. */
  List<Row> of(SeenRegister register) {
    lockForWhoeverHasNone(register);
    return jdbc.sql(
            """
            with listed as (
              select m.person_id
              from scheme.published_cohort_member m
              where m.cohort_id = :cohort
                and m.during @> cast(cast(:starts as timestamptz) as date)
              union
              select i.person_id
              from attendance.register_invitation i
              where i.register_id = :register
              union
              select e.person_id
              from attendance.register_entry e
              where e.register_id = :register and e.standing = 'here'
            ),
            fresh as (
              insert into attendance.sheet_row (register_id, number, person_id, numbered_at)
              select :register,
                row_number() over (order by p.name, p.id)
                  + coalesce((select max(s.number) from attendance.sheet_row s where s.register_id = :register), 0),
                p.id, :now
              from listed l
              join people.published_person p on p.id = l.person_id
              where not exists (
                select from attendance.sheet_row s
                where s.register_id = :register and s.person_id = p.id)
              returning number, person_id
            )
            select r.number, r.person_id, p.name, e.way, e.at
            from (
              select s.number, s.person_id
              from attendance.sheet_row s
              where s.register_id = :register
              union all
              select number, person_id
              from fresh
            ) r
            join people.published_person p on p.id = r.person_id
            left join attendance.register_entry e
              on e.register_id = :register and e.person_id = r.person_id and e.standing = 'here'
            order by r.number
            limit :most
            """)
        .param(
            "cohort",
            register.cohort().map(one -> one.value().toString()).orElse(null),
            Types.OTHER)
        .param("starts", Timestamp.from(register.starts()))
        .param("register", register.id().value())
        .param("now", Timestamp.from(clock.instant()))
        .param("most", MOST)
        .query(
            (row, n) -> {
              Timestamp at = row.getTimestamp("at");
              return new Row(
                  row.getInt("number"),
                  new PersonId(row.getObject("person_id", UUID.class)),
                  row.getString("name"),
                  row.getString("way"),
                  at == null ? null : at.toInstant());
            })
        .list();
  }

  /** Who keeps the register now, as people know them. */
  List<String> keepers(SeenRegister register) {
    return jdbc.sql(
            """
            select p.name
            from attendance.register_keeper k
            join people.published_person p on p.id = k.person_id
            where k.register_id = :register and upper_inf(k.during)
            order by p.name
            """)
        .param("register", register.id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Locked, lightly: two people who print at once would give the same number twice. */
  private void lockForWhoeverHasNone(SeenRegister register) {
    jdbc.sql(
            """
            select r.id
            from attendance.register r
            where r.id = :register
              and (exists (
                  select from scheme.published_cohort_member m
                  where m.cohort_id = r.cohort_id
                    and m.during @> cast(lower(r.during) as date)
                    and not exists (
                      select from attendance.sheet_row s
                      where s.register_id = r.id and s.person_id = m.person_id))
                or exists (
                  select from attendance.register_invitation i
                  where i.register_id = r.id
                    and not exists (
                      select from attendance.sheet_row s
                      where s.register_id = r.id and s.person_id = i.person_id))
                or exists (
                  select from attendance.register_entry e
                  where e.register_id = r.id
                    and e.standing = 'here'
                    and not exists (
                      select from attendance.sheet_row s
                      where s.register_id = r.id and s.person_id = e.person_id)))
            for no key update
            """)
        .param("register", register.id().value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }
}
