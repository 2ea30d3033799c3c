package app.cairn.sessions.plan;

import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortName;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LookMailSql {

  record Asked(CohortName cohort, LocalDate date, LocalTime starts, List<PersonId> coordinators) {}

  private final JdbcClient jdbc;

  LookMailSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty where it was taken back, or the session is over or cancelled. */
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID session, LocalDate today) {
    return jdbc.sql(
            """
            select t.code, t.title, t.year_of_study, s.on_date, s.starts, array(
                select distinct c.person_id
                from scheme.published_part c
                where c.scheme_id = t.scheme_id and c.role = 'coordinator' and c.during @> cast(:today as date)
                  and (c.school_id is null or c.school_id = t.school_id)
              ) as coordinators
            from sessions.plan_look l
            join timetable.published_study_session s on s.id = l.study_session_id
            join scheme.published_target t on t.id = s.target_id
            where l.study_session_id = :session and s.on_date >= cast(:today as date) and s.cancelled_at is null
            """)
        .param("session", session)
        .param("today", today)
        .query(
            (row, n) ->
                new Asked(
                    new CohortName(
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                    row.getObject("on_date", LocalDate.class),
                    row.getObject("starts", LocalTime.class),
                    Arrays.stream((UUID[]) row.getArray("coordinators").getArray())
                        .map(PersonId::new)
                        .toList()))
        .optional();
  }
}
