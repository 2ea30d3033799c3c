package app.cairn.timetable.allocation;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.AllocationId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.allocation.AllocationOutcome.Cancelled;
import app.cairn.timetable.allocation.AllocationOutcome.NoSuchLeader;
import app.cairn.timetable.allocation.AllocationOutcome.Put;
import app.cairn.timetable.fit.Fits;
import app.cairn.timetable.fit.Hindrance;
import app.cairn.timetable.fit.SessionToLead;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts leaders on sessions, and takes them off again. */
@Component
class AllocationDesk {

  private final AllocationSql sql;
  private final Sightings sightings;
  private final Fits fits;
  private final Rules rules;
  private final SessionRegisters registers;
  private final Clock clock;

  AllocationDesk(
      AllocationSql sql,
      Sightings sightings,
      Fits fits,
      Rules rules,
      SessionRegisters registers,
      Clock clock) {
    this.sql = sql;
    this.sightings = sightings;
    this.fits = fits;
    this.rules = rules;
    this.registers = registers;
    this.clock = clock;
  }

  @Transactional
  AllocationOutcome put(StudySessionId session, LeaderId leader, Capacity capacity, Actor actor) {
    sightings.requireRun(session, actor);
    sql.lock(List.of(session));
    return sql.isCancelled(session)
        ? new Cancelled()
        : put(List.of(session), leader, capacity, actor);
  }

  /** On every session of the group that is still to come and stands, as far as the rules allow. */
  @Transactional
  AllocationOutcome put(
      StudyGroupId group, LeaderId leader, Capacity capacity, LocalDate today, Actor actor) {
    sightings.requireRun(group, actor);
    var sessions = sql.remainingOf(group, today);
    sql.lock(sessions);
    return put(sessions, leader, capacity, actor);
  }

  private AllocationOutcome put(
      List<StudySessionId> asked, LeaderId leader, Capacity capacity, Actor actor) {
    var before = sql.heldAs(capacity, leader, asked);
    var sessions = fits.sessions(asked).stream().filter(one -> !before.contains(one.id())).toList();
    if (sessions.isEmpty()) {
      return new Put(List.of(), List.of());
    }
    var verdicts = fits.of(rules.of(sessions.getFirst().scheme()), sessions, List.of(leader));
    if (verdicts.isEmpty()) {
      return new NoSuchLeader();
    }
    var person = verdicts.getFirst().person();
    var allowed =
        verdicts.stream().filter(one -> one.allows(capacity)).map(Verdict::session).toList();
    sql.releaseFrom(person, allowed, clock.instant());
    var taken = sql.put(leader, person, capacity, allowed, actor.person(), clock.instant());
    registers.inStep(taken);
    return new Put(
        verdicts.stream().filter(one -> taken.contains(one.session())).toList(),
        refused(verdicts, capacity, taken::contains));
  }

  /** Allowed a moment ago and not taken now: somebody put them elsewhere in between. */
  private static List<Verdict> refused(
      List<Verdict> fresh, Capacity capacity, Predicate<StudySessionId> taken) {
    var refused = new ArrayList<Verdict>();
    for (var one : fresh) {
      if (taken.test(one.session())) {
        continue;
      }
      refused.add(one.allows(capacity) ? elsewhere(one) : one);
    }
    return refused;
  }

  private static Verdict elsewhere(Verdict one) {
    return new Verdict(
        one.session(),
        one.on(),
        one.leader(),
        one.person(),
        one.name(),
        one.notEligible(),
        EnumSet.of(Hindrance.LEADS_ELSEWHERE),
        one.oftener());
  }

  record Released(StudySessionId session, String name, boolean now) {}

  @Transactional
  Released release(AllocationId allocation, Actor actor) {
    var held = sql.heldBy(allocation).orElseThrow(NotFound::new);
    sightings.requireRun(held.session(), actor);
    sql.lock(List.of(held.session()));
    boolean now = sql.release(allocation, clock.instant());
    registers.inStep(List.of(held.session()));
    return new Released(held.session(), held.name(), now);
  }

  /**
   * @param session the session asked about, or the first of the group's that are still to come
   * @param sessions how many are asked about
   */
  /**
   * @param on who co-leads the sessions already, and how many of them
   */
  record Choice(Sighting session, int sessions, Map<PersonId, Long> on, List<Verdict> verdicts) {

    boolean isOnAll(Verdict one) {
      return on.getOrDefault(one.person(), 0L) == sessions;
    }
  }

  /** Who could lead a session, who could not, and why. */
  @Transactional(readOnly = true)
  Choice choice(StudySessionId session, Actor actor) {
    var seen = sightings.requireRun(session, actor);
    return new Choice(
        seen,
        1,
        fits.coLeading(List.of(session)),
        fits.candidates(rules.of(seen.scheme()), toLead(seen)));
  }

  /** Who could lead the sessions of a group that are still to come, session by session. */
  @Transactional(readOnly = true)
  Choice choice(StudyGroupId group, LocalDate today, Actor actor) {
    var all = sightings.requireRun(group, actor);
    var toCome =
        all.stream()
            .filter(one -> !one.isCancelled() && !one.slot().date().isBefore(today))
            .map(AllocationDesk::toLead)
            .toList();
    var first = all.getFirst();
    return new Choice(
        first,
        toCome.size(),
        fits.coLeading(toCome.stream().map(SessionToLead::id).toList()),
        fits.candidates(rules.of(first.scheme()), toCome));
  }

  private static SessionToLead toLead(Sighting seen) {
    return new SessionToLead(
        seen.id(),
        seen.slot().date(),
        seen.scheme(),
        seen.cohort(),
        seen.school().orElse(null),
        seen.group().map(StudyGroupId::value).orElse(null));
  }
}
