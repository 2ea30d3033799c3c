package app.cairn.timetable.group;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.RoomId;
import app.cairn.institution.Term;
import app.cairn.institution.TermCalendar;
import app.cairn.institution.WeekKind;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.group.GroupFormPage.Choice;
import app.cairn.timetable.group.GroupFormPage.Preview;
import app.cairn.timetable.room.Rooms;
import app.cairn.timetable.time.Slot;
import app.cairn.timetable.view.TargetsRun;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form for a group, with a preview of its dates. */
@Component
class GroupForms {

  private final GroupDesk desk;
  private final TargetsRun targets;
  private final TermCalendar calendar;
  private final Rooms rooms;
  private final Shells shells;
  private final Clock clock;

  GroupForms(
      GroupDesk desk,
      TargetsRun targets,
      TermCalendar calendar,
      Rooms rooms,
      Shells shells,
      Clock clock) {
    this.desk = desk;
    this.targets = targets;
    this.calendar = calendar;
    this.rooms = rooms;
    this.shells = shells;
    this.clock = clock;
  }

  /** As typed so far, with what would come of it; where nothing was typed yet, what is likely. */
  @Transactional(readOnly = true)
  GroupFormPage fresh(TargetId id, GroupForm typed, Actor actor, Wording w) {
    var target = targets.require(id, actor);
    if (typed.day() == null) {
      return page(true, typed.id(), target, likely(target, w), Map.of(), List.of(), w);
    }
    var reading = new GroupReading(w);
    var asked = reading.read(typed);
    List<Preview> preview = asked.map(one -> List.of(preview(id, one, w))).orElse(List.of());
    return page(true, typed.id(), target, typed, reading.problems(), preview, w);
  }

  @Transactional(readOnly = true)
  GroupFormPage again(
      TargetId id, GroupForm typed, Map<String, String> problems, Actor actor, Wording w) {
    return page(true, typed.id(), targets.require(id, actor), typed, problems, List.of(), w);
  }

  @Transactional(readOnly = true)
  GroupFormPage toMove(StudyGroupId id, Actor actor, Wording w) {
    var group = desk.requireRun(id, actor);
    var stands =
        new GroupForm(
            id.toString(),
            group.target().toString(),
            group.name(),
            group.term().toString(),
            group.day().name(),
            group.starts().toString(),
            Integer.toString(group.minutes()),
            Weeks.written(group.weeks()),
            group.room().map(RoomId::toString).orElse(""));
    return toMove(id, stands, Map.of(), actor, w);
  }

  @Transactional(readOnly = true)
  GroupFormPage toMove(
      StudyGroupId id, GroupForm typed, Map<String, String> problems, Actor actor, Wording w) {
    var group = desk.requireRun(id, actor);
    var lead =
        new CohortName(group.code(), group.title(), group.yearOfStudy()).in(w)
            + ", "
            + group.name();
    return new GroupFormPage(
        shells.titled("timetable.group.edit-title"),
        false,
        id.toString(),
        group.target().toString(),
        lead,
        text(typed.name()),
        List.of(new Choice(group.term().toString(), group.termName(), true)),
        days(typed, w),
        text(typed.starts()),
        text(typed.minutes()),
        text(typed.weeks()),
        rooms(typed, w),
        problems,
        List.of());
  }

  private GroupFormPage page(
      boolean fresh,
      @Nullable String id,
      Target target,
      GroupForm typed,
      Map<String, String> problems,
      List<Preview> preview,
      Wording w) {
    return new GroupFormPage(
        shells.titled("timetable.group.new-title"),
        fresh,
        id == null ? Ids.next().toString() : id,
        target.id().toString(),
        target.cohort().name(w),
        text(typed.name()),
        terms(target.cohort().year(), typed),
        days(typed, w),
        text(typed.starts()),
        text(typed.minutes()),
        text(typed.weeks()),
        rooms(typed, w),
        problems,
        preview);
  }

  /** The next weeks of the term under way, or of the next one. */
  private GroupForm likely(Target target, Wording w) {
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var term =
        calendar.terms(target.cohort().year()).stream()
            .filter(one -> !one.last().isBefore(today))
            .findFirst();
    var weeks =
        term
            .flatMap(one -> calendar.weeks(one.id()))
            .map(one -> one.weeks())
            .orElse(List.of())
            .stream()
            .filter(week -> week.kind() == WeekKind.TEACHING && week.monday().isAfter(today))
            .map(week -> week.number())
            .toList();
    return new GroupForm(
        null,
        target.id().toString(),
        w.t("timetable.group.likely-name"),
        term.map(one -> one.id().toString()).orElse(""),
        DayOfWeek.TUESDAY.name(),
        "13:00",
        "60",
        Weeks.written(weeks),
        "");
  }

  private Preview preview(TargetId target, GroupAsked asked, Wording w) {
    var weeks = desk.weeksOf(asked);
    if (weeks.isEmpty()) {
      return new Preview(w.t("timetable.form.no-dates"), List.of(), List.of(), List.of());
    }
    var meetings = weeks.get().ordinary(asked.day(), asked.weeks());
    var slots = GroupDesk.slots(meetings.standing(), asked);
    var notes = new ArrayList<String>();
    if (!slots.isEmpty()) {
      asked
          .room()
          .ifPresent(
              room ->
                  notes.addAll(GroupWords.taken(rooms.taken(room, slots, w.zone(), List.of()), w)));
      Slot first = slots.getFirst();
      int busy = rooms.inClass(target, first, w.zone());
      notes.add(w.t("timetable.group.in-class", "n", busy, "date", w.shortDate(first.date())));
    }
    return new Preview(
        slots.isEmpty()
            ? w.t("timetable.form.no-dates")
            : w.t("timetable.group.would-meet", "n", slots.size()),
        slots.stream().map(slot -> w.shortDate(slot.date())).toList(),
        meetings.skipped().stream().map(one -> GroupWords.skipped(one, w)).toList(),
        notes);
  }

  private List<Choice> terms(AcademicYearId year, GroupForm typed) {
    return calendar.terms(year).stream()
        .map(
            (Term term) ->
                new Choice(
                    term.id().toString(), term.name(), term.id().toString().equals(typed.term())))
        .toList();
  }

  private static List<Choice> days(GroupForm typed, Wording w) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Choice(day.name(), GroupWords.day(day, w), day.name().equals(typed.day())))
        .toList();
  }

  private List<Choice> rooms(GroupForm typed, Wording w) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", w.t("timetable.no-room"), text(typed.room()).isEmpty()));
    for (var room : rooms.choices()) {
      var label =
          room.capacity()
              .map(seats -> w.t("timetable.room-with-seats", "room", room.name(), "seats", seats))
              .orElse(room.name());
      choices.add(
          new Choice(room.id().toString(), label, room.id().toString().equals(typed.room())));
    }
    return choices;
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
