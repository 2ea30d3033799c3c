package app.cairn.attendance.book;

import app.cairn.attendance.Quality;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how registers came to say what they say. */
@Component
public class QualitySql {

  private final JdbcClient jdbc;

  QualitySql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Quality of(Collection<UUID> registers) {
    return jdbc.sql(
            """
            with each as (
              select r.id, c.register_id is not null as confirmed, c.headcount,
                (select count(*) from attendance.taken_down t where t.register_id = r.id) as unmatched,
                (select count(*) from attendance.check_in l where l.register_id = r.id and l.outcome = 'outside_hours') as late,
                (select count(distinct i.person_id) from attendance.check_in i
                 where i.register_id = r.id and i.way = 'correction') as corrected,
                e.by_self, e.by_hand, e.by_file
              from attendance.register r
              left join attendance.register_confirmation c on c.register_id = r.id
              cross join lateral (
                select count(*) filter (where e.way in ('scan', 'code', 'card')) as by_self,
                  count(*) filter (where e.way in ('tick', 'correction')) as by_hand,
                  count(*) filter (where e.way in ('sheet', 'import')) as by_file
                from attendance.register_entry e
                where e.register_id = r.id and e.standing = 'here') e
              where r.id = any(:registers)
            ),
            summed as (
              select *, unmatched + by_self + by_hand + by_file as here
              from each
            )
            select count(*) as sessions, count(*) filter (where confirmed) as confirmed,
              coalesce(sum(here), 0) as here, coalesce(sum(by_self), 0) as by_self,
              coalesce(sum(by_hand), 0) as by_hand, coalesce(sum(by_file), 0) as by_file,
              coalesce(sum(unmatched), 0) as unmatched, coalesce(sum(late), 0) as late,
              coalesce(sum(corrected), 0) as corrected, count(headcount) as counted,
              count(*) filter (where headcount = here) as agreed,
              coalesce(sum(abs(headcount - here)), 0) as difference
            from summed
            """)
        .param("registers", registers.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Quality(
                    row.getInt("sessions"),
                    row.getInt("confirmed"),
                    row.getInt("here"),
                    row.getInt("by_self"),
                    row.getInt("by_hand"),
                    row.getInt("by_file"),
                    row.getInt("unmatched"),
                    row.getInt("late"),
                    row.getInt("corrected"),
                    row.getInt("counted"),
                    row.getInt("agreed"),
                    row.getInt("difference")))
        .single();
  }
}
