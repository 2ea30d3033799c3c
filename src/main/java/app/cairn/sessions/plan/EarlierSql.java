package app.cairn.sessions.plan;

import app.cairn.timetable.StudySessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Earlier plans of the same unit: what was written for its other sessions, this year or before. */
@Component
class EarlierSql {

  private final JdbcClient jdbc;

  EarlierSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param about the first activities
   */
  record Earlier(StudySessionId session, LocalDate date, int minutes, String about) {}

  /** The latest first; this session's own is none of them. */
  List<Earlier> of(StudySessionId session, int most) {
    return jdbc.sql(
            """
            with own as (
              select t.id, t.scheme_id, t.cohort_kind, t.course_unit_id, t.programme_id, t.year_of_study, t.school_id, s.on_date
              from timetable.published_study_session s
              join scheme.published_target t on t.id = s.target_id
              where s.id = :session
            )
            select s.id, s.on_date, p.minutes, p.about
            from own o
            join scheme.published_target t on t.id = o.id or (t.scheme_id = o.scheme_id and t.cohort_kind = o.cohort_kind
              and t.course_unit_id is not distinct from o.course_unit_id
              and t.programme_id is not distinct from o.programme_id
              and t.year_of_study is not distinct from o.year_of_study
              and t.school_id is not distinct from o.school_id)
            join timetable.published_study_session s on s.target_id = t.id and s.id <> :session
            join lateral (
              select sum(a.minutes) as minutes, string_agg(a.title, ', ' order by a.stage <> 'opening', a.stage = 'closing', a.place) as about
              from sessions.published_plan_activity a
              where a.study_session_id = s.id and a.title <> ''
            ) p on p.minutes > 0
            order by s.on_date desc, s.id
            limit :most
            """)
        .param("session", session.value())
        .param("most", most)
        .query(
            (row, n) ->
                new Earlier(
                    new StudySessionId(row.getObject("id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    row.getInt("minutes"),
                    row.getString("about")))
        .list();
  }
}
