package app.cairn.demonstration.simulator;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups, their hours and rooms, and the sessions of a term with who leads each. */
final class Planning {
  private static final int EVENING = 18;

  /** When the drop-in sessions of a day begin: in the hub by day, online at night. */
  private static final List<Integer> PARTS_OF_A_DAY = List.of(0, 8, 14, 20);

  private static final List<String> REASONS =
      List.of(
          "Both leaders ill",
          "The room was needed for an open day",
          "Trains were not running",
          "Moved to the revision session");

  private final University university;
  private final Rooms rooms;
  private final Recruiting recruiting;
  private final PersonasPlace personas;
  private final LocalDateTime now;
  private final Chance chance;
  private final GroupHours hours;
  private final List<Session> sessions = new ArrayList<>();

  Planning(
      University university,
      Rooms rooms,
      Recruiting recruiting,
      PersonasPlace personas,
      LocalDateTime now,
      Chance chance) {
    this.university = university;
    this.rooms = rooms;
    this.recruiting = recruiting;
    this.personas = personas;
    this.now = now;
    this.chance = chance;
    this.hours = new GroupHours(personas, chance.of("hours"));
  }

  List<Session> sessions() {
    return sessions;
  }

  /** How many groups a cohort of that size gets. */
  int groupsFor(int cohort) {
    return Math.clamp(Math.round((float) cohort / university.habits.cohortPerGroup()), 1, 6);
  }

  void plan(Target target, Calendar.Term term, List<Student> cohort, List<Student> students) {
    int groups = groupsFor(cohort.size());
    target.expectedGroups = groups;
    if (!target.runsIn(term.index())) {
      return;
    }
    var habits = university.habits;
    boolean personasTarget = personas.isTarget(target);
    for (int i = 0; i < groups; i++) {
      boolean theirs = personasTarget && i == 0;
      int hour = hours.choose(target, term, cohort, theirs);
      var team =
          theirs
              ? personas.team(recruiting, target, term, habits.perSession())
              : recruiting.team(target, term, hour, habits.perGroup(), students);
      if (team.isEmpty() || (term.year().back() > 0 && team.size() < habits.perSession())) {
        continue;
      }
      open(target, term, hour, team, theirs);
    }
    if (!target.groups.isEmpty() && target.delivery != null) {
      revision(target, term);
    }
  }

  private void open(
      Target target, Calendar.Term term, int hour, List<Leader> team, boolean theirs) {
    String letter = String.valueOf((char) ('A' + target.groups.size()));
    var room = rooms.takeWeekly(term.key(), 1L << hour, 24);
    var group =
        new Group(
            "G" + target.key.substring(1) + "-" + (term.index() + 1) + letter,
            "Group " + letter,
            target,
            term,
            hour,
            room,
            team,
            GroupHours.appeal(hour));
    target.groups.add(group);
    if (term.year().back() == 0) {
      team.forEach(leader -> leader.student.busy[term.index()] |= 1L << hour);
    }
    boolean draft = term.year().back() == 0 && !theirs && chance.with(0.08);
    int turn = 0;
    for (var week : term.teaching()) {
      if (week.number() >= 2) {
        var date = week.monday().plusDays(group.weekday() - 1);
        if (date.equals(term.year().closedDay())) {
          continue;
        }
        var starts = LocalDateTime.of(date, LocalTime.of(group.starts(), 0));
        String key = "S%s-W%02d".formatted(group.key.substring(1), week.number());
        var session = new Session(key, target, group, "regular", starts, 60, room);
        lead(session, team, turn++, draft);
        add(session);
        group.sessions.add(session);
      }
    }
  }

  /** Teams larger than a session needs take turns. */
  private void lead(Session session, List<Leader> team, int turn, boolean draft) {
    int each = Math.min(university.habits.perSession(), team.size());
    boolean future = session.starts.isAfter(now.plusDays(6));
    int there = draft && future && each > 1 ? each - 1 : each;
    for (int i = 0; i < there; i++) {
      var leader = team.get((turn * each + i) % team.size());
      session.leaders.add(new Session.Led(leader.student, "co-leader"));
    }
    if (there < university.habits.perSession()) {
      session.published = false;
    } else if (session.starts.isAfter(now.plusDays(21))) {
      session.published = !draft;
    }
  }

  /**
   * Whoever has left leads no more: somebody else of the team does, or the session stands short.
   */
  void release(Map<Student, Leader> leaders) {
    for (var session : sessions) {
      var gone = session.leaders.stream().filter(led -> isGone(leaders, led, session)).toList();
      session.leaders.removeAll(gone);
      if (!gone.isEmpty() && session.group != null) {
        session.group.leaders.stream()
            .map(leader -> new Session.Led(leader.student, "co-leader"))
            .filter(led -> !session.leaders.contains(led) && !isGone(leaders, led, session))
            .limit(gone.size())
            .forEach(session.leaders::add);
      }
      boolean few = session.leaders.size() < university.habits.perSession();
      if (few && session.starts.isAfter(now.plusDays(2))) {
        session.published = false;
      }
    }
  }

  private static boolean isGone(Map<Student, Leader> leaders, Session.Led led, Session session) {
    var leader = leaders.get(led.leader());
    return leader == null || (leader.to != null && session.starts.toLocalDate().isAfter(leader.to));
  }

  private void add(Session session) {
    session.luck = chance.with(0.02) ? -9 : chance.normal(0, 0.25);
    boolean past = session.starts.isBefore(now.minusDays(1));
    boolean theirs = personas.isTarget(session.target);
    if (past && !theirs && session.kind.equals("regular") && chance.with(0.012)) {
      session.cancelled = chance.one(REASONS);
    }
    sessions.add(session);
  }

  private void revision(Target target, Calendar.Term term) {
    var last = term.teaching().getLast();
    var date = last.monday().plusDays(chance.between(0, 3));
    var room = rooms.takeEvening(date, EVENING, 30);
    String key = "S%s-%d-REV".formatted(target.key.substring(1), term.index() + 1);
    var session = new Session(key, target, null, "revision", date.atTime(EVENING, 0), 90, room);
    lead(session, target.groups.getFirst().leaders, 0, false);
    session.published &= !session.starts.isAfter(now.plusDays(21));
    add(session);
  }

  /** Sessions at every hour of today and tomorrow, so that checking in can be tried at any time. */
  void dropIns(Target target, @Nullable List<Leader> team) {
    if (team == null) {
      return;
    }
    var midnight = now.toLocalDate().atStartOfDay();
    for (int part = 0; part < 2 * PARTS_OF_A_DAY.size(); part++) {
      int number = part % PARTS_OF_A_DAY.size();
      int from = PARTS_OF_A_DAY.get(number);
      int until = number + 1 < PARTS_OF_A_DAY.size() ? PARTS_OF_A_DAY.get(number + 1) : 24;
      var starts = midnight.plusDays(part / PARTS_OF_A_DAY.size()).plusHours(from);
      boolean byDay = from >= 8 && until <= 20;
      String key = "S%s-DROPIN-%d".formatted(target.key.substring(1), part + 1);
      var session =
          new Session(
              key,
              target,
              null,
              byDay ? "drop-in" : "online",
              starts,
              60 * (until - from),
              byDay ? rooms.hub : null);
      lead(session, team, 0, false);
      add(session);
    }
  }
}
