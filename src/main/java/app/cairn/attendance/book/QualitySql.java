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
            select count(*) as sessions, count(*) filter (where q.confirmed) as confirmed,
              coalesce(sum(q.here), 0) as here, coalesce(sum(q.by_self), 0) as by_self,
              coalesce(sum(q.by_hand), 0) as by_hand, coalesce(sum(q.by_file), 0) as by_file,
              coalesce(sum(q.unmatched), 0) as unmatched, coalesce(sum(q.late), 0) as late,
              coalesce(sum(q.corrected), 0) as corrected, count(q.headcount) as counted,
              count(*) filter (where q.headcount = q.here) as agreed,
              coalesce(sum(abs(q.headcount - q.here)), 0) as difference
            from attendance.published_quality q
            where q.register_id = any(:registers)
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
