package app.cairn.sessions.topics;

import app.cairn.sessions.SchemesOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Outlines implements SchemesOfWork {

  private final JdbcClient jdbc;
  private final Clock clock;

  Outlines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int outline(List<String> titles, LocalDate until) {
    return jdbc.sql(
            """
            with without as materialized (
              select t.id, o.first_term_id, o.last_term_id
              from scheme.published_target t
              join curriculum.published_unit_offering o on o.id = t.unit_offering_id
              where t.withdrawn_at is null and not exists (select from sessions.topic x where x.target_id = t.id)
            ), week as materialized (
              select d.first_term_id, d.last_term_id, w.monday, row_number() over (
                partition by d.first_term_id, d.last_term_id order by w.monday) as nth
              from (select distinct first_term_id, last_term_id from without) d
              join institution.published_term f on f.id = d.first_term_id
              join institution.published_term l on l.id = d.last_term_id
              join institution.published_term m on m.academic_year_id = f.academic_year_id
                and lower(m.during) between lower(f.during) and lower(l.during)
              join institution.published_teaching_week w on w.term_id = m.id and w.kind = 'teaching'
            )
            insert into sessions.topic (target_id, monday, version, title, words, written_at)
            select t.id, w.monday, 1, g.title, '', :now
            from without t
            join week w on w.first_term_id = t.first_term_id and w.last_term_id = t.last_term_id and w.monday <= :until
            join unnest(cast(:titles as text[])) with ordinality as g (title, nth) on g.nth = w.nth
            on conflict do nothing
            """)
        .param("titles", titles.toArray(String[]::new))
        .param("until", until)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
