package app.cairn.timetable.fit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.cairn.leaders.Judged;
import app.cairn.leaders.LeaderId;
import app.cairn.leaders.Leaders;
import app.cairn.platform.PersonId;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Spacing;
import app.cairn.scheme.rules.Spacing.Strictness;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.time.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may lead which session, and why not: three statements for any number of leaders and sessions.
 */
@Component
public class Fits {

  private static final int MOST_CANDIDATES = 200;

  private final FitSql sql;
  private final Leaders leaders;

  Fits(FitSql sql, Leaders leaders) {
    this.sql = sql;
    this.leaders = leaders;
  }

  /** The sessions of one cohort, in order of time. */
  @Transactional(readOnly = true)
  public List<SessionToLead> sessions(Collection<StudySessionId> ids) {
    return sql.sessions(ids);
  }

  /**
   * Each of the leaders at each of the sessions, all of one cohort. Where a leader is put on
   * several at once, each counts for the spacing of those after it.
   */
  @Transactional(readOnly = true)
  public List<Verdict> of(
      RuleBook rules, List<SessionToLead> sessions, Collection<LeaderId> asked) {
    if (sessions.isEmpty() || asked.isEmpty()) {
      return List.of();
    }
    var days = sessions.stream().map(SessionToLead::on).distinct().toList();
    return verdicts(rules, sessions, leaders.judge(rules, sessions.getFirst().led(), asked, days));
  }

  /** Each of the leaders at those of the sessions that they co-lead. */
  @Transactional(readOnly = true)
  public List<Verdict> coLed(
      RuleBook rules, List<SessionToLead> sessions, Collection<LeaderId> asked) {
    var places = sql.coLed(sessions.stream().map(SessionToLead::id).toList());
    return of(rules, sessions, asked).stream()
        .filter(one -> places.contains(new Place(one.session(), one.person())))
        .toList();
  }

  /** On how many of the sessions each person who co-leads any of them does. */
  @Transactional(readOnly = true)
  public Map<PersonId, Long> coLeading(Collection<StudySessionId> sessions) {
    return sql.coLed(sessions).stream().collect(groupingBy(Place::person, counting()));
  }

  /** Everyone who stated the session's subject, those who may lead it first. */
  @Transactional(readOnly = true)
  public List<Verdict> candidates(RuleBook rules, SessionToLead session) {
    var stated = leaders.whoStatedIt(rules, session.led(), session.on(), MOST_CANDIDATES);
    return verdicts(rules, List.of(session), stated).stream()
        .sorted(
            Comparator.comparing((Verdict one) -> !one.notEligible().isEmpty())
                .thenComparing(one -> !one.hindrances().isEmpty())
                .thenComparing(Verdict::oftener)
                .thenComparing(Verdict::name))
        .toList();
  }

  /** Everyone who stated the subject of these sessions of one cohort, at each of them. */
  @Transactional(readOnly = true)
  public List<Verdict> candidates(RuleBook rules, List<SessionToLead> sessions) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    var first = sessions.getFirst();
    var stated = leaders.whoStatedIt(rules, first.led(), first.on(), MOST_CANDIDATES);
    return of(rules, sessions, stated.stream().map(Judged::leader).toList());
  }

  private List<Verdict> verdicts(
      RuleBook rules, List<SessionToLead> sessions, List<Judged> judged) {
    var people = judged.stream().map(Judged::person).distinct().toList();
    var engaged = engaged(sessions, people);
    var taken = new HashMap<LeaderId, List<LocalDate>>();
    var verdicts = new ArrayList<Verdict>();
    for (var session : sessions) {
      for (var one : judged) {
        if (one.on().equals(session.on())) {
          var busy = Optional.ofNullable(engaged.get(new Place(session.id(), one.person())));
          var soFar = taken.computeIfAbsent(one.leader(), _ -> new ArrayList<>());
          var verdict = verdict(rules, session, one, busy, soFar);
          verdicts.add(verdict);
          if (verdict.hindrances().isEmpty() && verdict.notEligible().isEmpty()) {
            soFar.add(session.on());
          }
        }
      }
    }
    return verdicts;
  }

  private static Verdict verdict(
      RuleBook rules,
      SessionToLead session,
      Judged judged,
      Optional<Engaged> engaged,
      List<LocalDate> taken) {
    var spacing = rules.at(session.school(), session.group(), session.on()).spacing().value();
    var hindrances = EnumSet.noneOf(Hindrance.class);
    var others = new ArrayList<>(taken);
    if (engaged.isPresent()) {
      var busy = engaged.get();
      if (busy.inClass()) {
        hindrances.add(Hindrance.IN_CLASS);
      }
      if (busy.inExam()) {
        hindrances.add(Hindrance.IN_EXAM);
      }
      if (busy.leadsElsewhere()) {
        hindrances.add(Hindrance.LEADS_ELSEWHERE);
      }
      others.addAll(busy.coLeadsOn());
    }
    boolean oftener = tooOften(spacing, session.on(), others);
    if (oftener && spacing.strictness() == Strictness.HARD) {
      hindrances.add(Hindrance.LEADS_TOO_OFTEN);
    }
    return new Verdict(
        session.id(),
        session.on(),
        judged.leader(),
        judged.person(),
        judged.name(),
        judged.eligibility().reasons(),
        hindrances,
        oftener && spacing.strictness() == Strictness.SOFT);
  }

  private static boolean tooOften(Spacing spacing, LocalDate on, List<LocalDate> others) {
    return spacing.strictness() != Strictness.NONE
        && Spread.mostWithin(spacing.weeks(), on, others) > spacing.sessions();
  }

  private Map<Place, Engaged> engaged(List<SessionToLead> sessions, List<PersonId> people) {
    return sql.engaged(sessions.stream().map(SessionToLead::id).toList(), people).stream()
        .collect(toMap(one -> new Place(one.session(), one.person()), one -> one));
  }

  record Place(StudySessionId session, PersonId person) {}
}
