package app.cairn.demonstration.simulator;

import java.util.List;

/** When a group meets: an hour of the week that suits its cohort, and how well it suits people. */
final class GroupHours {
  private static final int TRIES = 14;
  private static final double ON_A_SPORTS_AFTERNOON = 0.6;
  private static final double WITH_ANOTHER_GROUP = 0.5;

  private final PersonasPlace personas;
  private final Chance chance;

  GroupHours(PersonasPlace personas, Chance chance) {
    this.personas = personas;
    this.chance = chance;
  }

  /**
   * In the running year an hour when most of the cohort are free, rather not on a sports afternoon
   * and not that of another group; in years before, any.
   */
  int choose(Target target, Calendar.Term term, List<Student> cohort, boolean ofPersonas) {
    int best = -1;
    double most = -1;
    for (int tries = 0; tries < (term.year().back() > 0 ? 1 : TRIES); tries++) {
      int hour = chance.between(0, 4) * WeeklyTimetable.HOURS_A_DAY + chance.between(1, 8);
      if (ofPersonas && !personas.canLeadAt(term, hour)) {
        continue;
      }
      double suits = suits(hour, target, term, cohort);
      if (suits > most) {
        most = suits;
        best = hour;
      }
    }
    return best >= 0 ? best : personas.anyHour(term);
  }

  private static double suits(int hour, Target target, Calendar.Term term, List<Student> cohort) {
    boolean taken = target.groups.stream().anyMatch(g -> g.term == term && g.hour == hour);
    return cohort.stream().filter(student -> student.freeAt(term.index(), hour)).count()
        * (WeeklyTimetable.isSports(hour) ? ON_A_SPORTS_AFTERNOON : 1)
        * (taken ? WITH_ANOTHER_GROUP : 1);
  }

  /** On the scale of log odds: fewer come late in the day and on Fridays. */
  static double appeal(int hour) {
    int day = hour / WeeklyTimetable.HOURS_A_DAY;
    int starts = hour % WeeklyTimetable.HOURS_A_DAY;
    return (day == 4 ? -0.35 : 0)
        + (starts >= 7 ? -0.3 : 0)
        + (starts == 3 || starts == 4 ? 0.15 : 0);
  }
}
