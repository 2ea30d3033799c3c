package app.cairn.people.home;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people the records name, counted once for a day and each change of the records. */
@Component
class HeadCount {

  /**
   * @param unnamed who can't sign in through the university: no identifier of theirs holds
   */
  record Heads(int students, int staff, int unnamed) {}

  private final JdbcClient jdbc;

  HeadCount(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Heads on(LocalDate day) {
    return kept(day).orElseGet(() -> counted(day));
  }

  private Optional<Heads> kept(LocalDate day) {
    return jdbc.sql(
            """
            select c.students, c.staff, c.unnamed
            from people.head_count c
            join people.records_version v on v.version = c.version
            where c.on_date = :day
            """)
        .param("day", day)
        .query(Heads.class)
        .optional();
  }

  private Heads counted(LocalDate day) {
    return jdbc.sql(
            """
            insert into people.head_count (version, on_date, students, staff, unnamed)
            select coalesce((select version from people.records_version), 0), :day,
              count(*) filter (where p.kind = 'student'),
              count(*) filter (where p.kind = 'staff'),
              count(*) filter (where p.id not in (
                select i.person_id from people.identifier i where i.during @> cast(:day as date)))
            from people.person p
            where p.listed @> cast(:day as date) and p.source <> 'cairn'
            on conflict (institution_id) do update set version = excluded.version, on_date = excluded.on_date,
              students = excluded.students, staff = excluded.staff, unnamed = excluded.unnamed
            returning students, staff, unnamed
            """)
        .param("day", day)
        .query(Heads.class)
        .single();
  }
}
