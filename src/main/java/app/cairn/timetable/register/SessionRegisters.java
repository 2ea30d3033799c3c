package app.cairn.timetable.register;

import static java.util.stream.Collectors.toMap;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.OpenRegister;
import app.cairn.attendance.RegisterRules;
import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.StudySessionId;
import java.util.Collection;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the registers in step with what is published: time, place, and the co-leaders as keepers.
 * Called in the transaction of every change to a session. A session that was cancelled keeps its
 * register, and nobody keeps it.
 */
@Component
public class SessionRegisters {

  /** The kind of occasion under which attendance knows our sessions. */
  public static final String KIND = "study_session";

  private final RegisterSql sql;
  private final Registers registers;
  private final Rules rules;

  SessionRegisters(RegisterSql sql, Registers registers, Rules rules) {
    this.sql = sql;
    this.registers = registers;
    this.rules = rules;
  }

  public static Occasion occasion(StudySessionId session) {
    return new Occasion(KIND, session.value());
  }

  @Transactional
  public void inStep(Collection<StudySessionId> sessions) {
    var published = sql.published(sessions);
    if (published.isEmpty()) {
      return;
    }
    var books = new HashMap<SchemeId, RuleBook>();
    registers.openAll(
        published.stream()
            .map(one -> asked(one, books.computeIfAbsent(one.scheme(), rules::of)))
            .toList());
    registers.keepersOfAll(
        KIND,
        published.stream().collect(toMap(one -> one.session().value(), PublishedSession::keepers)));
    registers.hereAs(
        KIND,
        published.stream().collect(toMap(one -> one.session().value(), PublishedSession::others)));
    registers.takePlace(
        KIND,
        published.stream()
            .collect(toMap(one -> one.session().value(), PublishedSession::takesPlace)));
  }

  private static OpenRegister asked(PublishedSession session, RuleBook rules) {
    var window = rules.at(session.school(), session.group(), session.on()).checkInWindow().value();
    return new OpenRegister(
        occasion(session.session()),
        session.scheme(),
        session.cohort(),
        session.title(),
        session.place(),
        session.from(),
        session.to(),
        session.kind().hasRoster() ? Roster.COHORT : Roster.NONE,
        new RegisterRules(
            window.codeSeconds(),
            window.minutesBefore(),
            window.minutesAfter(),
            window.locksAfterDays()),
        session.sourceKey());
  }
}
