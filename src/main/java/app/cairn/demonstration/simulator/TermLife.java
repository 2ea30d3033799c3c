package app.cairn.demonstration.simulator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term, week by week: who leaves, and who comes to which session. Coming follows motivation, and
 * in some subjects weakness or strength; most of it is nobody's to know.
 */
final class TermLife {
  /** Somebody a target is for. {@code own} is what draws or keeps this one, apart from the rest. */
  private record Member(Student student, @Nullable Enrolment enrolment, double own, int home) {}

  private static final double WEEKLY_LEAVING = 0.0016;
  private static final double WEEKLY_DROPPING = 0.0011;
  private static final double NOT_IN_OWN_GROUP = 0.12;

  private final Calendar.Term term;
  private final List<Target> targets;
  private final List<Session> sessions;
  private final LocalDateTime now;
  private final Chance chance;
  private final CheckIns checkIns;

  TermLife(
      Calendar.Term term,
      List<Target> targets,
      List<Session> sessions,
      LocalDateTime now,
      Chance chance) {
    this.term = term;
    this.targets = targets;
    this.sessions = sessions;
    this.now = now;
    this.chance = chance;
    this.checkIns = new CheckIns(term.year().back(), chance.of("check-ins"));
  }

  void live(List<Student> students) {
    var members = new HashMap<Target, List<Member>>();
    targets.forEach(target -> members.put(target, members(target, students)));
    var byWeek = new HashMap<Integer, List<Session>>();
    for (var session : sessions) {
      int week = weekOf(session);
      if (week > 0 && session.cancelled.isEmpty() && !session.ends().isAfter(now)) {
        byWeek.computeIfAbsent(week, key -> new ArrayList<>()).add(session);
      }
    }
    for (var week : term.weeks()) {
      if (week.monday().isAfter(now.toLocalDate())) {
        return;
      }
      if (week.isTeaching()) {
        students.forEach(student -> mayLeave(student, week));
      }
      meet(byWeek.getOrDefault(week.number(), List.of()), members, week, students);
    }
  }

  private int weekOf(Session session) {
    var date = session.starts.toLocalDate();
    return term.weeks().stream()
        .filter(w -> !date.isBefore(w.monday()) && date.isBefore(w.monday().plusWeeks(1)))
        .mapToInt(Calendar.Week::number)
        .findFirst()
        .orElse(0);
  }

  private void mayLeave(Student student, Calendar.Week week) {
    if (!student.here || student.persona || student.isPostgraduate()) {
      return;
    }
    double unhappy =
        StrictMath.exp(-0.55 * student.motivation - 0.35 * student.ability)
            * (student.sessionsThisYear > 0 ? 0.65 : 1);
    var day = week.monday().plusDays(chance.between(0, 4));
    if (day.isAfter(now.toLocalDate())) {
      return;
    }
    if (chance.with(WEEKLY_LEAVING * (student.yearOfStudy == 1 ? 1.5 : 0.8) * unhappy)) {
      student.leave(day);
      return;
    }
    for (var enrolment : student.now) {
      int hardness = enrolment.delivery.unit.hardness();
      double odds = WEEKLY_DROPPING * hardness * unhappy * (enrolment.came > 0 ? 0.6 : 1);
      if (enrolment.delivery.unit.runsIn(term.index())
          && enrolment.to == null
          && chance.with(odds)) {
        enrolment.withdraw(day);
      }
    }
  }

  private List<Member> members(Target target, List<Student> students) {
    var members = new ArrayList<Member>();
    int groups = Math.max(1, target.groups.size());
    if (target.delivery == null) {
      for (var student : students) {
        if (target.isFor(student)) {
          members.add(
              new Member(student, null, own(target, student), chance.between(0, groups - 1)));
        }
      }
    } else {
      for (var enrolment : target.delivery.enrolments) {
        double own = own(target, enrolment.student);
        members.add(new Member(enrolment.student, enrolment, own, chance.between(0, groups - 1)));
      }
    }
    return members;
  }

  private double own(Target target, Student student) {
    double never = target.never - 0.08 * student.motivation;
    boolean comes = student.persona || !chance.with(never);
    return comes ? chance.normal(student.persona ? 1.5 : 0, 0.8) : Double.NEGATIVE_INFINITY;
  }

  private void meet(
      List<Session> meetings,
      Map<Target, List<Member>> members,
      Calendar.Week week,
      List<Student> students) {
    var regular = new HashMap<Target, List<Session>>();
    for (var session : meetings) {
      if (session.group == null) {
        for (var member : members.getOrDefault(session.target, List.of())) {
          come(session, member, week, session.kind.equals("revision") ? 0.3 : -2.5);
        }
      } else {
        regular.computeIfAbsent(session.target, key -> new ArrayList<>()).add(session);
      }
    }
    for (var target : targets) {
      var open = regular.getOrDefault(target, List.of());
      for (var member :
          open.isEmpty() ? List.<Member>of() : members.getOrDefault(target, List.of())) {
        var own = at(open, target, member.home());
        boolean elsewhere = chance.with(NOT_IN_OWN_GROUP);
        come(
            own == null || elsewhere ? chance.one(open) : own,
            member,
            week,
            own == null ? -0.8 : 0);
      }
    }
    for (var session : meetings) {
      if (chance.with(0.03)) {
        var guest = chance.one(students);
        boolean known = session.came.stream().anyMatch(came -> came.student() == guest);
        if (guest.here
            && guest.subject == session.target.subject
            && !known
            && !leads(session, guest)) {
          checkIns.take(session, guest);
        }
      }
    }
  }

  private static @Nullable Session at(List<Session> open, Target target, int home) {
    for (var session : open) {
      if (home < target.groups.size() && session.group == target.groups.get(home)) {
        return session;
      }
    }
    return null;
  }

  private void come(Session session, Member member, Calendar.Week week, double more) {
    var student = member.student();
    var date = session.starts.toLocalDate();
    var enrolment = member.enrolment();
    if (!student.here
        || (enrolment != null && !enrolment.runsOn(date))
        || leads(session, student)) {
      return;
    }
    double odds =
        session.target.pull
            + member.own()
            + more
            + session.luck
            + 0.55 * student.motivation
            + session.target.subject.comers().tilt * student.ability
            + (session.group == null ? 0 : session.group.appeal)
            - 0.045 * week.number();
    if (chance.with(Chance.logistic(odds))) {
      checkIns.take(session, student);
      student.sessionsThisYear++;
      if (enrolment != null) {
        enrolment.came++;
      }
    }
  }

  private static boolean leads(Session session, Student student) {
    return session.leaders.stream().anyMatch(led -> led.leader() == student);
  }
}
