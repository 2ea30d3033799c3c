package app.cairn.timetable.publication;

import app.cairn.platform.Actor;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.publication.PublicationOutcome.Cancelled;
import app.cairn.timetable.publication.PublicationOutcome.Published;
import app.cairn.timetable.publication.PublicationOutcome.TooFew;
import app.cairn.timetable.publication.PublicationSql.Waiting;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students of sessions, and opens the register of each in the same commit. A session with
 * fewer different co-leaders than the scheme asks for stays unpublished: nobody leads alone.
 */
@Component
class PublicationDesk {

  private final PublicationSql sql;
  private final Sightings sightings;
  private final Rules rules;
  private final SessionRegisters registers;
  private final Clock clock;

  PublicationDesk(
      PublicationSql sql,
      Sightings sightings,
      Rules rules,
      SessionRegisters registers,
      Clock clock) {
    this.sql = sql;
    this.sightings = sightings;
    this.rules = rules;
    this.registers = registers;
    this.clock = clock;
  }

  @Transactional
  PublicationOutcome publish(StudySessionId session, Actor actor) {
    if (sightings.requireRun(session, actor).isCancelled()) {
      return new Cancelled();
    }
    return publish(List.of(session), actor);
  }

  /** Every session of the group that has its leaders; cancelled ones are left alone. */
  @Transactional
  PublicationOutcome publish(StudyGroupId group, Actor actor) {
    sightings.requireRun(group, actor);
    return publish(sql.ofGroup(group), actor);
  }

  private Published publish(Collection<StudySessionId> sessions, Actor actor) {
    sql.lock(sessions);
    var books = new HashMap<SchemeId, RuleBook>();
    var ready = new ArrayList<StudySessionId>();
    var tooFew = new ArrayList<TooFew>();
    for (var one : sql.waiting(sessions)) {
      if (one.cancelled()) {
        continue;
      }
      int asked = asked(books.computeIfAbsent(one.scheme(), rules::of), one);
      if (one.coLeaders() >= asked) {
        ready.add(one.session());
      } else {
        tooFew.add(new TooFew(one.on(), one.coLeaders(), asked));
      }
    }
    sql.publish(ready, actor.person(), clock.instant());
    registers.inStep(ready);
    return new Published(ready.size(), tooFew);
  }

  private static int asked(RuleBook book, Waiting one) {
    return book.at(one.school(), one.group(), one.on()).leadersPerSession().value().atLeast();
  }
}
