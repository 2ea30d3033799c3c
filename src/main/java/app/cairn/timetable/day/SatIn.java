package app.cairn.timetable.day;

import app.cairn.attendance.Registers;
import app.cairn.platform.PersonId;
import app.cairn.timetable.Observers;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.register.SessionRegisters;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By the same tables and the same register as when people do it. */
@Component
class SatIn implements Observers {

  private final ObserverSql sql;
  private final JdbcClient jdbc;
  private final SessionRegisters sessions;
  private final Registers registers;

  SatIn(ObserverSql sql, JdbcClient jdbc, SessionRegisters sessions, Registers registers) {
    this.sql = sql;
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.registers = registers;
  }

  @Override
  @Transactional
  public void satIn(StudySessionId session, PersonId observer, PersonId leader) {
    Instant began = began(session);
    sql.sitIn(session, observer, began);
    sessions.inStep(List.of(session));
    registers.tick(SessionRegisters.occasion(session), Map.of(observer, began), leader);
  }

  private Instant began(StudySessionId session) {
    return jdbc.sql("select lower(during) from timetable.study_session where id = :session")
        .param("session", session.value())
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }
}
