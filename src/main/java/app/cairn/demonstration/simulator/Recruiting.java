package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds those who can lead: passed it, further on, in good standing, and free at the hour. */
final class Recruiting {
  private final int earliestYear;
  private final boolean retrainedEachYear;
  private final Chance chance;
  private final Map<Student, Leader> leaders = new LinkedHashMap<>();

  /**
   * @param earliestYear of study in which an undergraduate may lead
   */
  Recruiting(int earliestYear, boolean retrainedEachYear, Chance chance) {
    this.earliestYear = earliestYear;
    this.retrainedEachYear = retrainedEachYear;
    this.chance = chance;
  }

  Map<Student, Leader> leaders() {
    return leaders;
  }

  List<Leader> team(Target target, Calendar.Term term, int hour, int size, List<Student> students) {
    record Candidate(Student student, double keenness) {}
    var candidates = new ArrayList<Candidate>();
    for (var student : students) {
      if (student.subject == target.subject
          && mayLead(student, target)
          && free(student, term, hour)) {
        double known = leaders.containsKey(student) ? 1.2 : 0;
        candidates.add(
            new Candidate(
                student,
                student.motivation + 0.4 * student.ability + known + chance.normal(0, 0.8)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::keenness).reversed());
    return candidates.stream()
        .limit(size)
        .map(candidate -> take(candidate.student(), target, term))
        .toList();
  }

  boolean mayLead(Student student, Target target) {
    if (student.persona || !student.registration().standing.equals("good")) {
      return false;
    }
    if (target.delivery == null) {
      boolean further = student.isPostgraduate() || student.yearOfStudy >= earliestYear;
      boolean right = target.programme == null || student.isPostgraduate();
      return student.subject == target.subject && further && right;
    }
    return !student.isPostgraduate()
        && student.yearOfStudy >= earliestYear
        && student.yearOfStudy > target.delivery.unit.year()
        && student.passed.contains(target.delivery.unit.code());
  }

  private boolean free(Student student, Calendar.Term term, int hour) {
    var leader = leaders.get(student);
    boolean alreadyThisTerm = leader != null && leader.term.equals(term.key());
    return !alreadyThisTerm && (term.year().back() > 0 || student.freeAt(term.index(), hour));
  }

  Leader take(Student student, Target target, Calendar.Term term) {
    var leader = leaders.computeIfAbsent(student, s -> new Leader(s, term.from().minusDays(14)));
    if (leader.trained == null || (retrainedEachYear && isOld(leader.trained, term))) {
      leader.trained = term.from().minusDays(chance.between(2, 5));
    } else if (leader.followUp == null || leader.followUp.isBefore(term.from().minusDays(60))) {
      leader.followUp = term.from().plusDays(chance.between(2, 5));
    }
    leader.term = term.key();
    leader.to = null;
    subject(leader, target);
    return leader;
  }

  /** More who have come forward this year: some trained, none of them with a group yet. */
  void further(int wanted, List<Target> targets, List<Student> students, Calendar calendar) {
    var shuffled = new ArrayList<>(students);
    chance.shuffle(shuffled);
    long running = leaders.values().stream().filter(leader -> leader.to == null).count();
    for (var student : shuffled) {
      if (running >= wanted) {
        return;
      }
      var may = targets.stream().filter(target -> mayLead(student, target)).toList();
      if (may.isEmpty() || leaders.containsKey(student) || chance.with(0.5)) {
        continue;
      }
      var leader = new Leader(student, calendar.today().minusDays(chance.between(3, 40)));
      if (chance.with(0.35)) {
        leader.trained = calendar.today().minusDays(chance.between(1, 3));
      }
      may.stream().limit(2).forEach(target -> subject(leader, target));
      leaders.put(student, leader);
      running++;
    }
  }

  /** Those who have left, finished or not led this year are leaders no longer. */
  void end(Calendar calendar) {
    var running = calendar.running();
    for (var leader : leaders.values()) {
      var last = leader.student.registration();
      boolean ledThisYear = leader.term.startsWith(running.key());
      if (!leader.student.here) {
        leader.to = last.to != null ? last.to : last.year.to().minusDays(1);
      } else if (!ledThisYear) {
        leader.to = running.from().minusDays(1);
      }
    }
  }

  private static boolean isOld(LocalDate trained, Calendar.Term term) {
    return trained.isBefore(term.year().from().minusDays(30));
  }

  private static void subject(Leader leader, Target target) {
    if (target.delivery == null) {
      leader.schools.add(target.subject.key());
    } else {
      leader.courses.add(target.delivery.unit.code());
    }
  }
}
