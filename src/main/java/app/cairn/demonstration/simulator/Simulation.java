package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Lives one university through its years, up to a moment. */
final class Simulation {
  private static final int WEEKS_UNTIL_THE_BOARD = 6;
  private static final int WEEK_OF_TESTS = 5;

  final University university;
  final Prospectus prospectus;
  final Calendar calendar;
  final StudentBody students;
  final Staff staff;
  final Rooms rooms;
  final Recruiting recruiting;
  final PersonasPlace personas;
  final List<Teaching> years = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final Planning planning;
  final List<Posts.Post> posts;

  private final LocalDateTime now;
  private final Chance chance;
  private final Targeting targeting;

  Simulation(University university, long seed, LocalDateTime now, Size size) {
    this.university = university;
    this.now = now;
    this.chance = new Chance(seed).of(university.handle());
    this.prospectus = Prospectus.read(university.file(), size);
    this.calendar = new Calendar(now.toLocalDate(), university.shape);
    var names = new Names();
    this.students = new StudentBody(university, prospectus, names, chance.of("students"));
    this.staff = new Staff(university, prospectus, names, chance.of("staff"));
    int intake = prospectus.subjects().stream().mapToInt(Prospectus.Subject::intake).sum();
    this.rooms = new Rooms(Buildings.of(university), Buildings.campus(university), intake * 3);
    this.recruiting =
        new Recruiting(
            1 + university.leaderBegan, university.habits.courseBased(), chance.of("leaders"));
    this.personas = new PersonasPlace(university, prospectus, calendar, students);
    this.planning =
        new Planning(university, rooms, recruiting, personas, now, chance.of("planning"));
    this.targeting = new Targeting(university, prospectus, chance.of("targets"));
    calendar.years().forEach(this::live);
    int wanted = size.isWhole() ? university.leadersToBe : university.leadersToBe / 20;
    recruiting.end(calendar);
    planning.release(recruiting.leaders());
    recruiting.further(wanted, targetsOf(calendar.running()), students.here(), calendar);
    staff.tutor(students.here());
    this.posts = Posts.of(this);
  }

  List<Target> targetsOf(Calendar.Year year) {
    return targets.stream().filter(target -> target.year == year).toList();
  }

  private void live(Calendar.Year year) {
    boolean running = year.back() == 0;
    students.open(year);
    var before = years.isEmpty() ? null : years.getLast();
    var timetable =
        running
            ? new WeeklyTimetable(
                rooms, year, personas.keptFreeFor(), personas.keptFree, chance.of("timetable"))
            : null;
    var teaching =
        new Teaching(
            prospectus,
            year,
            chance.of("modules"),
            chance.of("teaching " + year.back()),
            timetable);
    teaching.enrol(students.here());
    if (running) {
      new ExamTimetable().lay(teaching.deliveries());
    }
    if (year.back() <= Calendar.PAST_YEARS) {
      targets.addAll(targeting.choose(teaching, before));
      staff.teach(teaching.deliveries(), personas.unit());
    }
    years.add(teaching);
    terms(teaching);
    if (!running) {
      var examiners = examiners(teaching, "resits ");
      examiners.resits(teaching.deliveries());
      examiners.close(students.here());
    }
  }

  private void terms(Teaching teaching) {
    var year = teaching.year();
    var mine = targetsOf(year);
    var examiners = examiners(teaching, "marks ");
    for (var term : year.terms()) {
      if (term.from().isAfter(now.toLocalDate())) {
        return;
      }
      var here = students.here();
      var before = new ArrayList<>(planning.sessions());
      for (var target : mine) {
        planning.plan(target, term, cohort(target, here), here);
      }
      if (term == calendar.runningTerm()) {
        dropIns(mine, term);
      }
      var sessions = new ArrayList<>(planning.sessions());
      sessions.removeAll(new java.util.HashSet<>(before));
      new TermLife(term, mine, sessions, now, chance.of("term " + term.key())).live(here);
      examine(teaching, term, examiners);
    }
  }

  private void examine(Teaching teaching, Calendar.Term term, Examiners examiners) {
    var today = now.toLocalDate();
    for (var delivery : teaching.deliveries()) {
      if (delivery.lastTerm() != term) {
        continue;
      }
      if (!term.to().isAfter(today)) {
        examiners.mark(delivery, today.isBefore(board(term)));
      } else if (hasTest(delivery) && term.teaching().get(WEEK_OF_TESTS).monday().isBefore(today)) {
        examiners.markTest(delivery);
      }
    }
  }

  private static LocalDate board(Calendar.Term term) {
    return term.to().plusWeeks(WEEKS_UNTIL_THE_BOARD);
  }

  /** Large first-year modules that count; some of them have a test half-way. */
  private boolean hasTest(Delivery delivery) {
    return delivery.unit.year() == 1
        && delivery.unit.hardness() == 2
        && chance.of("test " + delivery.unit.code()).with(0.5);
  }

  private void dropIns(List<Target> mine, Calendar.Term term) {
    for (var target : mine) {
      if (personas.isTarget(target)) {
        planning.dropIns(
            target, personas.team(recruiting, target, term, university.habits.perSession()));
      }
    }
  }

  private static List<Student> cohort(Target target, List<Student> here) {
    return target.delivery == null
        ? here.stream().filter(target::isFor).toList()
        : target.delivery.enrolments.stream().map(enrolment -> enrolment.student).toList();
  }

  private Examiners examiners(Teaching teaching, String stream) {
    var targetOf = new HashMap<String, Target>();
    for (var target : targetsOf(teaching.year())) {
      if (target.delivery != null) {
        targetOf.put(target.delivery.key(), target);
      }
    }
    return new Examiners(targetOf, chance.of(stream + teaching.year().back()));
  }
}
