package app.cairn.evaluation.surveys.asking;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AfterSessionSql {

  /**
   * The survey that asks about the session of a register.
   *
   * @param led whether the reader leads it
   */
  record Pulse(UUID survey, UUID session, TargetId target, LocalDate day, boolean led) {}

  private final JdbcClient jdbc;

  AfterSessionSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of several the one that closes first. */
  Optional<Pulse> open(RegisterId register, PersonId reader, LocalDate today) {
    return jdbc.sql(
            """
            select s.id, x.id as session_id, x.target_id, x.on_date, exists (
              select from timetable.published_allocation l
              where l.study_session_id = x.id and l.person_id = :reader and l.capacity = 'co_leader') as led
            from attendance.published_register r
            join timetable.published_study_session x on x.id = r.occasion_id and x.cancelled_at is null
            join evaluation.survey_part p on p.target_id = x.target_id
            join evaluation.survey s on s.id = p.survey_id and s.audience = 'session' and x.on_date between s.opens_on and s.closes_on
            where r.id = :register and r.occasion_kind = 'study_session' and :today between s.opens_on and s.closes_on
              and not exists (select from evaluation.survey_end e where e.survey_id = s.id)
            order by s.closes_on, s.id
            limit 1
            """)
        .param("register", register.value())
        .param("reader", reader.value())
        .param("today", today)
        .query(
            (row, n) ->
                new Pulse(
                    row.getObject("id", UUID.class),
                    row.getObject("session_id", UUID.class),
                    new TargetId(row.getObject("target_id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    row.getBoolean("led")))
        .optional();
  }
}
