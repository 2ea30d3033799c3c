package app.cairn.timetable.intake;

import app.cairn.platform.intake.Work;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.register.SessionRegisters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the registers in step with what files brought, in the same transaction. */
@Component
class RegistersOfFiles {

  private final SessionRegisters registers;

  RegistersOfFiles(SessionRegisters registers) {
    this.registers = registers;
  }

  /** Published sessions without a register, or with one at another time. */
  long openThoseOfSessions(Work work) {
    return inStep(
        work.sql()
            .sql(
                """
                select x.id
                from pg_temp.staged_sessions s
                join timetable.study_session x on x.source_key = s.source_key
                join timetable.session_publication p on p.study_session_id = x.id
                left join attendance.published_register r
                  on r.occasion_id = x.id and r.occasion_kind = 'study_session'
                where r.id is null or r.during is distinct from x.during
                """)
            .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
            .list());
  }

  /** The sessions whose leaders this import brought. */
  long keepThoseOfAllocations(Work work) {
    return inStep(
        work.sql()
            .sql(
                """
                select distinct a.study_session_id
                from timetable.allocation a
                where a.intake_run = :run
                """)
            .param("run", work.run())
            .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
            .list());
  }

  private long inStep(List<StudySessionId> sessions) {
    registers.inStep(sessions);
    return sessions.size();
  }
}
