package app.cairn.leaders.roster;

import app.cairn.leaders.Eligibility;
import app.cairn.leaders.LeaderId;
import app.cairn.leaders.Leaders;
import app.cairn.leaders.WhatIsLed;
import app.cairn.leaders.WhyNot;
import app.cairn.leaders.roster.LeaderOutcome.Against;
import app.cairn.leaders.roster.LeaderOutcome.Leads;
import app.cairn.leaders.roster.LeaderOutcome.OfSeveralSchemes;
import app.cairn.leaders.roster.LeaderOutcome.Refused;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import app.cairn.scheme.Target;
import app.cairn.scheme.Targets;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people leaders of stated subjects, and records their training. */
@Component
class LeaderDesk {

  /** Training may follow: it is asked for before the first session, not before being named. */
  private static final Set<WhyNot> LATER =
      EnumSet.of(WhyNot.NOT_TRAINED, WhyNot.TRAINED_TOO_LATE, WhyNot.TRAINING_EXPIRED);

  private final LeaderSql sql;
  private final LeaderRosterSql roster;
  private final NewLeaderSql candidates;
  private final Leaders leaders;
  private final Targets targets;
  private final Staff staff;
  private final Rules rules;
  private final Clock clock;
  private final TransactionTemplate wholeOrNothing;

  LeaderDesk(
      LeaderSql sql,
      LeaderRosterSql roster,
      NewLeaderSql candidates,
      Leaders leaders,
      Targets targets,
      Staff staff,
      Rules rules,
      Clock clock,
      JdbcTransactionManager transactions) {
    this.sql = sql;
    this.roster = roster;
    this.candidates = candidates;
    this.leaders = leaders;
    this.targets = targets;
    this.staff = staff;
    this.rules = rules;
    this.clock = clock;
    this.wholeOrNothing = new TransactionTemplate(transactions);
    this.wholeOrNothing.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  LeaderOutcome make(
      PersonId person,
      SubjectAsked asked,
      LocalDate from,
      @Nullable LocalDate trained,
      Actor actor) {
    return attempt(
        () -> {
          if (candidates.student(person).isEmpty()) {
            throw new NotFound();
          }
          var chosen = requireRun(asked, actor);
          var schemes = chosen.stream().map(Target::scheme).distinct().toList();
          if (schemes.size() != 1) {
            return new OfSeveralSchemes();
          }
          SchemeId scheme = schemes.getFirst();
          var leader = sql.lead(scheme, person, from, actor.person(), clock.instant());
          if (trained != null) {
            sql.trained(
                scheme, person, TrainingKind.INITIAL, trained, actor.person(), clock.instant());
          }
          return state(leader, chosen, asked, from, actor);
        });
  }

  LeaderOutcome state(LeaderId leader, SubjectAsked asked, LocalDate from, Actor actor) {
    return attempt(
        () -> {
          var line = requireRun(leader, actor);
          var chosen = requireRun(asked, actor);
          if (chosen.stream().anyMatch(target -> !target.scheme().equals(line.scheme()))) {
            return new OfSeveralSchemes();
          }
          var since = from.isBefore(line.since()) ? line.since() : from;
          return state(leader, chosen, asked, since, actor);
        });
  }

  private LeaderOutcome attempt(Supplier<LeaderOutcome> work) {
    return wholeOrNothing.execute(
        status -> {
          var outcome = work.get();
          if (!(outcome instanceof Leads)) {
            status.setRollbackOnly();
          }
          return outcome;
        });
  }

  @Transactional
  void trained(LeaderId leader, TrainingKind kind, LocalDate on, Actor actor) {
    var line = requireRun(leader, actor);
    sql.trained(line.scheme(), line.person(), kind, on, actor.person(), clock.instant());
  }

  private LeaderOutcome state(
      LeaderId leader, List<Target> chosen, SubjectAsked asked, LocalDate from, Actor actor) {
    var against = new ArrayList<Against>();
    RuleBook book = rules.of(chosen.getFirst().scheme());
    for (var target : chosen) {
      var subject =
          sql.state(
              leader,
              target.cohort(),
              from,
              asked.evidence().orElse(null),
              actor.person(),
              clock.instant());
      sql.allow(subject, asked.allowed(), asked.reason(), actor.person(), clock.instant());
      var reasons = reasons(book, target, leader, from);
      if (!reasons.isEmpty()) {
        against.add(new Against(target.cohort(), reasons));
      }
    }
    return against.isEmpty() ? new Leads(leader) : new Refused(against);
  }

  private List<WhyNot> reasons(RuleBook book, Target target, LeaderId leader, LocalDate from) {
    var cohort = target.cohort();
    var led = new WhatIsLed(target.scheme(), cohort.id(), cohort.school().orElse(null), null);
    return leaders.judge(book, led, List.of(leader), List.of(from)).stream()
        .map(one -> one.eligibility())
        .flatMap((Eligibility one) -> one.reasons().stream())
        .filter(reason -> !LATER.contains(reason))
        .toList();
  }

  private List<Target> requireRun(SubjectAsked asked, Actor actor) {
    var parts = staff.partsOf(actor);
    var chosen =
        asked.targets().stream().map(id -> targets.find(id).orElseThrow(NotFound::new)).toList();
    if (chosen.isEmpty()
        || !chosen.stream()
            .allMatch(
                target ->
                    target.stands()
                        && parts.covers(target, SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR))) {
      throw new NotFound();
    }
    return chosen;
  }

  private LeaderRosterSql.Line requireRun(LeaderId leader, Actor actor) {
    var line = roster.find(leader, actor).orElseThrow(NotFound::new);
    if (!line.runs()) {
      throw new NotAllowed("Whoever coordinates this part can do that.");
    }
    return line;
  }
}
