package app.cairn.timetable.group;

import app.cairn.institution.Institutions;
import app.cairn.institution.RoomId;
import app.cairn.institution.TermCalendar;
import app.cairn.institution.TermWeeks;
import app.cairn.institution.TermWeeks.Meeting;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.clash.Attempts;
import app.cairn.timetable.clash.Clash;
import app.cairn.timetable.day.OnTheDay;
import app.cairn.timetable.fit.Fits;
import app.cairn.timetable.fit.Hindrance;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.group.GroupOutcome.HourLeftOut;
import app.cairn.timetable.group.GroupOutcome.MeetsThen;
import app.cairn.timetable.group.GroupOutcome.NameTaken;
import app.cairn.timetable.group.GroupOutcome.NoDates;
import app.cairn.timetable.group.GroupOutcome.NotThatRoom;
import app.cairn.timetable.group.GroupOutcome.NotThatTerm;
import app.cairn.timetable.group.GroupOutcome.NotTheseLeaders;
import app.cairn.timetable.group.GroupOutcome.NotThoseDays;
import app.cairn.timetable.group.GroupOutcome.Stands;
import app.cairn.timetable.group.GroupOutcome.TargetWithdrawn;
import app.cairn.timetable.group.GroupSql.Remaining;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.room.RoomTaken;
import app.cairn.timetable.room.Rooms;
import app.cairn.timetable.time.Slot;
import app.cairn.timetable.view.TargetsRun;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes weekly groups with their sessions, and moves what is left of one. */
@Component
class GroupDesk {

  private final GroupSql sql;
  private final GroupsSeenSql seen;
  private final Attempts attempts;
  private final TargetsRun targets;
  private final TermCalendar calendar;
  private final Rooms rooms;
  private final Fits fits;
  private final Rules rules;
  private final SessionRegisters registers;
  private final Institutions institutions;
  private final OnTheDay day;
  private final Clock clock;

  GroupDesk(
      GroupSql sql,
      GroupsSeenSql seen,
      Attempts attempts,
      TargetsRun targets,
      TermCalendar calendar,
      Rooms rooms,
      Fits fits,
      Rules rules,
      SessionRegisters registers,
      Institutions institutions,
      OnTheDay day,
      Clock clock) {
    this.sql = sql;
    this.seen = seen;
    this.attempts = attempts;
    this.targets = targets;
    this.calendar = calendar;
    this.rooms = rooms;
    this.fits = fits;
    this.rules = rules;
    this.registers = registers;
    this.institutions = institutions;
    this.day = day;
    this.clock = clock;
  }

  /** The group with a session in each of its weeks, but for closed weeks and days. */
  GroupOutcome make(StudyGroupId id, TargetId target, GroupAsked asked, Actor actor) {
    return attempts.make(
        () -> {
          if (!targets.require(target, actor).stands()) {
            return new TargetWithdrawn();
          }
          var weeks = calendar.weeks(asked.term());
          if (weeks.isEmpty()) {
            return new NotThatTerm();
          }
          var zone = institutions.current().zone();
          var meetings = weeks.get().ordinary(asked.day(), asked.weeks());
          var slots = slots(meetings.standing(), asked);
          if (slots.isEmpty()) {
            return new NoDates();
          }
          var against = against(asked, slots, zone, List.of());
          if (against.isPresent()) {
            return against.get();
          }
          if (sql.add(id, target, asked, actor.person(), clock.instant())) {
            sql.addSessions(
                id,
                target,
                slots,
                asked.room().orElse(null),
                zone,
                actor.person(),
                clock.instant());
          }
          return new Stands(
              id, slots.size(), meetings.skipped(), List.of(), crowd(target, asked, slots));
        },
        outcome -> !outcome.stands(),
        clash -> clashed(clash, List.of()));
  }

  /** What is left of the group from today on; sessions moved on their own stay where they are. */
  GroupOutcome move(StudyGroupId id, GroupAsked asked, Actor actor) {
    return attempts.make(
        () -> {
          var group = requireRun(id, actor);
          var zone = institutions.current().zone();
          var remaining = sql.remaining(id, clock.instant());
          var moving = remaining.stream().filter(Remaining::asTheGroup).toList();
          var slots = moving.stream().map(one -> slot(one.on(), asked)).toList();
          var sessions = moving.stream().map(Remaining::id).toList();
          var closed = closed(group, slots);
          if (!closed.isEmpty()) {
            return new NotThoseDays(closed);
          }
          var against = against(asked, slots, zone, sessions);
          if (against.isPresent()) {
            return against.get();
          }
          sql.change(id, asked);
          sql.move(sessions, slots, asked.room().orElse(null), zone);
          day.plannedAnew(sessions, actor.person());
          var hindered = hindered(group, sessions);
          if (!hindered.isEmpty()) {
            return new NotTheseLeaders(hindered);
          }
          registers.inStep(sessions);
          var kept =
              remaining.stream()
                  .filter(one -> !one.asTheGroup())
                  .map(Remaining::on)
                  .sorted()
                  .toList();
          return new Stands(id, slots.size(), List.of(), kept, crowd(group.target(), asked, slots));
        },
        outcome -> !outcome.stands(),
        clash -> clashed(clash, List.of()));
  }

  private Optional<GroupOutcome> against(
      GroupAsked asked, List<Slot> slots, ZoneId zone, Collection<StudySessionId> ours) {
    var gap = slots.stream().filter(slot -> !slot.exists(zone)).findFirst();
    if (gap.isPresent()) {
      return Optional.of(new HourLeftOut(gap.get().date()));
    }
    List<RoomTaken> taken =
        asked.room().map(room -> rooms.taken(room, slots, zone, ours)).orElse(List.of());
    return taken.isEmpty() ? Optional.empty() : Optional.of(new NotThatRoom(taken));
  }

  private List<LocalDate> closed(GroupRow group, List<Slot> slots) {
    var weeks = calendar.weeks(group.term());
    return slots.stream()
        .map(Slot::date)
        .filter(day -> weeks.map(found -> found.closedOn(day).isPresent()).orElse(false))
        .toList();
  }

  private List<Verdict> hindered(GroupRow group, List<StudySessionId> sessions) {
    var onThem = sql.coLeaders(sessions);
    var toLead = fits.sessions(sessions);
    return fits.coLed(rules.of(group.scheme()), toLead, onThem).stream()
        .filter(
            one ->
                one.hindrances().stream()
                    .anyMatch(hindrance -> hindrance != Hindrance.LEADS_TOO_OFTEN))
        .toList();
  }

  private Optional<Integer> crowd(TargetId target, GroupAsked asked, List<Slot> slots) {
    Optional<Integer> holds = asked.room().flatMap(this::seats);
    int crowd =
        holds.isEmpty() || slots.isEmpty() ? 0 : rooms.mayServe(target, slots.getFirst().date());
    return holds.filter(seats -> seats < crowd).map(_ -> crowd);
  }

  private Optional<Integer> seats(RoomId room) {
    return rooms.choices().stream()
        .filter(one -> one.id().equals(room))
        .findFirst()
        .flatMap(one -> one.capacity());
  }

  static List<Slot> slots(List<Meeting> meetings, GroupAsked asked) {
    return meetings.stream().map(one -> slot(one.date(), asked)).toList();
  }

  /** The group's day in the week of the date. */
  private static Slot slot(LocalDate on, GroupAsked asked) {
    var day =
        on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(asked.day()));
    return new Slot(day, asked.starts(), asked.minutes());
  }

  private static GroupOutcome clashed(Clash clash, List<RoomTaken> taken) {
    return switch (clash) {
      case A_ROOM_HOLDS_ONE_SESSION_AT_A_TIME -> new NotThatRoom(taken);
      case A_LEADER_IS_IN_ONE_PLACE_AT_A_TIME -> new NotTheseLeaders(List.of());
      case A_GROUP_MEETS_ONCE_AT_A_TIME -> new MeetsThen();
      case A_GROUPS_NAME_IS_ITS_OWN_IN_A_TARGET_AND_TERM -> new NameTaken();
    };
  }

  GroupRow requireRun(StudyGroupId id, Actor actor) {
    var group = seen.find(id, actor).orElseThrow(NotFound::new);
    if (!group.runs()) {
      throw new NotAllowed("Whoever coordinates this part can do that.");
    }
    return group;
  }

  Optional<TermWeeks> weeksOf(GroupAsked asked) {
    return calendar.weeks(asked.term());
  }
}
