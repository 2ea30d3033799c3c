package app.cairn.attendance.register;

import app.cairn.attendance.HereAs;
import app.cairn.attendance.RegisterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is on a register: its cohort on the day, and whoever came along; beside them those who are
 * there otherwise. Finds nobody else.
 */
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

  /** Beside those listed: taken down by name, or there otherwise than to come along. */
  record Besides(List<TakenDown> takenDown, List<Otherwise> otherwise) {}

  /** Those who lead are listed once they are noted, the others from the beginning. */
  record Otherwise(UUID person, String name, HereAs as, @Nullable Noted noted) {}

  record Noted(UUID checkIn, Instant at, boolean ticked) {}

  private final JdbcClient jdbc;

  RosterSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Listed> page(SeenRegister register, String words, int page) {
    return jdbc.sql(
            """
            with listed as materialized (
              select person_id, bool_or(in_cohort) as in_cohort,
                (array_agg(check_in_id) filter (where check_in_id is not null))[1] as check_in_id,
                max(way) as way, max(at) as at
              from (
                select m.person_id, true as in_cohort, cast(null as uuid) as check_in_id, null as way, cast(null as timestamptz) as at
                from scheme.published_cohort_member m
                where m.cohort_id = :cohort
                  and m.during @> cast(cast(:starts as timestamptz) as date)
                union all
                select i.person_id, true, null, null, null
                from attendance.register_invitation i
                where i.register_id = :register
                union all
                select e.person_id, false, e.check_in_id, e.way, e.at
                from attendance.register_entry e
                where e.register_id = :register
                  and e.standing = 'here'
              ) either
              group by person_id
            )
            select p.id, p.name, l.in_cohort, l.check_in_id, l.way, l.at, count(*) over () as total
            from listed l
            join people.published_person p on p.id = l.person_id
            where p.name ilike :like
              and (l.check_in_id is not null or not exists (
                select from attendance.register_here_as h
                where h.register_id = :register and h.person_id = l.person_id))
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

  Besides besides(RegisterId register) {
    var takenDown = new ArrayList<TakenDown>();
    var otherwise = new ArrayList<Otherwise>();
    jdbc.sql(
            """
            select t.id, t.taken_down_as as name, cast(null as uuid) as person_id, cast(null as text) as here_as, t.at, '' as way
            from attendance.taken_down t
            where t.register_id = :register
            union all
            select n.id, p.name, h.person_id, h.here_as, n.at, n.way
            from attendance.register_here_as h
            join people.published_person p on p.id = h.person_id
            left join lateral (
              select c.id, c.at, c.way
              from attendance.check_in c
              where c.register_id = h.register_id and c.person_id = h.person_id and c.outcome = 'not_counted'
                and not exists (select from attendance.check_in back where back.about_id = c.id and back.says = 'taken_back')
              order by c.at, c.id
              limit 1) n on true
            where h.register_id = :register and (n.id is not null or h.here_as <> 'leading')
              and not exists (
                select from attendance.register_entry e
                where e.register_id = h.register_id and e.person_id = h.person_id and e.standing = 'here')
            order by at desc nulls last, id, name
            limit 200
            """)
        .param("register", register.value())
        .query(
            row -> {
              UUID person = row.getObject("person_id", UUID.class);
              if (person == null) {
                takenDown.add(
                    new TakenDown(row.getObject("id", UUID.class), row.getString("name")));
              } else {
                otherwise.add(otherwise(person, row));
              }
            });
    return new Besides(takenDown, otherwise);
  }

  private static Otherwise otherwise(UUID person, ResultSet row) throws SQLException {
    UUID checkIn = row.getObject("id", UUID.class);
    return new Otherwise(
        person,
        row.getString("name"),
        HereAs.valueOf(row.getString("here_as").toUpperCase(Locale.ROOT)),
        checkIn == null
            ? null
            : new Noted(
                checkIn, row.getTimestamp("at").toInstant(), "tick".equals(row.getString("way"))));
  }

  /**
   * Whether the person may be ticked here: of the cohort, invited, there to observe or to shadow,
   * or in the register already.
   */
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
              or exists (
                select from attendance.register_invitation i
                where i.register_id = :register and i.person_id = :person)
              or exists (
                select from attendance.register_here_as h
                where h.register_id = :register and h.person_id = :person)
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
