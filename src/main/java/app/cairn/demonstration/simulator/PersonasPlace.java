package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.List;

/** Where the personas are found: one challenging first-year module, and one of its groups. */
final class PersonasPlace {
  private final University university;
  private final Prospectus prospectus;
  private final Calendar calendar;
  private final StudentBody students;
  private final Prospectus.Unit unit;

  /** Today's and tomorrow's hours, kept free of the leader's classes. */
  final long keptFree;

  PersonasPlace(
      University university, Prospectus prospectus, Calendar calendar, StudentBody students) {
    this.university = university;
    this.prospectus = prospectus;
    this.calendar = calendar;
    this.students = students;
    this.unit = hardest();
    int today = calendar.today().getDayOfWeek().getValue();
    this.keptFree = WeeklyTimetable.day(today) | WeeklyTimetable.day(today % 7 + 1);
  }

  Prospectus.Subject subject() {
    return prospectus.subject(university.personasSubject);
  }

  Prospectus.Unit unit() {
    return unit;
  }

  private Prospectus.Unit hardest() {
    int term = calendar.runningTerm().index();
    return subject().units().stream()
        .filter(unit -> unit.year() == 1 && unit.term() == term)
        .reduce((a, b) -> b.hardness() > a.hardness() ? b : a)
        .orElseThrow();
  }

  /** Subject and year of study of those whose classes leave today free. */
  String keptFreeFor() {
    return subject().key() + (1 + university.leaderBegan);
  }

  boolean isTarget(Target target) {
    if (target.year.back() > 0 || target.subject != subject()) {
      return false;
    }
    return target.delivery == null ? target.programme == null : target.delivery.unit.equals(unit());
  }

  List<Leader> team(Recruiting recruiting, Target target, Calendar.Term term, int size) {
    var team = new ArrayList<Leader>();
    team.add(recruiting.take(students.persona(Cast.Part.LEADER), target, term));
    if (size > 1) {
      team.add(recruiting.take(students.persona(Cast.Part.CO_LEADER), target, term));
    }
    return team;
  }

  boolean canLeadAt(Calendar.Term term, int hour) {
    return (keptFree & 1L << hour) == 0
        && students.persona(Cast.Part.LEADER).freeAt(term.index(), hour)
        && students.persona(Cast.Part.CO_LEADER).freeAt(term.index(), hour);
  }

  int anyHour(Calendar.Term term) {
    for (int hour = 1; hour < WeeklyTimetable.HOURS; hour++) {
      if (canLeadAt(term, hour)) {
        return hour;
      }
    }
    throw new IllegalStateException("The personas have no free hour");
  }
}
