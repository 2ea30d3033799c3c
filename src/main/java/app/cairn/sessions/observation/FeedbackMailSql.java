package app.cairn.sessions.observation;

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
class FeedbackMailSql {

  record Observed(CohortName cohort, LocalDate date, LocalTime starts, List<PersonId> leaders) {}

  private final JdbcClient jdbc;

  FeedbackMailSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Optional<Observed> observed(UUID session) {
    return jdbc.sql(
            """
            select t.code, t.title, t.year_of_study, s.on_date, s.starts, array(
                select a.person_id
                from timetable.published_allocation a
                where a.study_session_id = s.id and a.capacity = 'co_leader'
              ) as leaders
            from timetable.published_study_session s
            join scheme.published_target t on t.id = s.target_id
            where s.id = :session
            """)
        .param("session", session)
        .query(
            (row, n) ->
                new Observed(
                    new CohortName(
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                    row.getObject("on_date", LocalDate.class),
                    row.getObject("starts", LocalTime.class),
                    Arrays.stream((UUID[]) row.getArray("leaders").getArray())
                        .map(PersonId::new)
                        .toList()))
        .optional();
  }
}
