package app.cairn.sessions.meeting;

import static java.util.stream.Collectors.toMap;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.Conflict;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.MeetingChanged.What;
import app.cairn.sessions.meeting.MeetingForm.Asked;
import app.cairn.timetable.RoomBookings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a part calls its meetings, moves and cancels them; their room is held with it. */
@Component
class MeetingCalls {

  sealed interface Outcome {

    record Done(MeetingId first) implements Outcome {}

    record RoomTaken(List<LocalDate> on) implements Outcome {}

    record RoomTooSmall(int holds) implements Outcome {}

    /** So many have a place already. */
    record PlacesPromised(int places) implements Outcome {}
  }

  private final MeetingDesk desk;
  private final MeetingSql sql;
  private final MeetingContentSql content;
  private final MeetingRegisters registers;
  private final Places places;
  private final RoomBookings rooms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingCalls(
      MeetingDesk desk,
      MeetingSql sql,
      MeetingContentSql content,
      MeetingRegisters registers,
      Places places,
      RoomBookings rooms,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.sql = sql;
    this.content = content;
    this.registers = registers;
    this.places = places;
    this.rooms = rooms;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Calls one or a series, each on the same weekday and time.
   *
   * @param first made by the form, so that a form sent twice calls the meetings once
   */
  @Transactional
  public Outcome call(MeetingId first, Asked asked, Actor actor, Wording w) {
    var part =
        desk.parts(actor).stream()
            .filter(one -> MeetingDesk.key(one).equals(asked.part()))
            .findFirst()
            .orElseThrow(NotFound::new);
    UUID series = asked.times() > 1 ? first.value() : null;
    if (sql.find(first, actor.person(), desk.today(w)).isPresent()) {
      return new Outcome.Done(first);
    }
    var dates =
        IntStream.range(0, asked.times())
            .mapToObj(n -> asked.date().plusWeeks((long) n * asked.everyWeeks()))
            .toList();
    var hindered = hindrance(first.value(), dates, asked, w);
    if (hindered != null) {
      return hindered;
    }
    for (int n = 0; n < dates.size(); n++) {
      var id = n == 0 ? first : new MeetingId(Ids.next());
      var from = from(dates.get(n), asked, w);
      boolean added =
          content.add(
              id,
              part.scheme().value(),
              part.school().map(SchoolId::value).orElse(null),
              asked.kind(),
              series,
              asked,
              dates.get(n),
              from,
              from.plusMinutes(asked.minutes()),
              actor.person(),
              clock.instant());
      if (n == 0 && !added) {
        // The other click was faster by less than a transaction.
        return new Outcome.Done(first);
      }
      book(id, asked, from, w);
    }
    var called = content.ofSeries(first, series);
    for (var meeting : called) {
      registers.open(desk.require(meeting, actor, w), w);
    }
    registers.inStep(
        called.stream().collect(toMap(MeetingId::value, _ -> asked.kind())), desk.today(w));
    tell(What.CALLED, first, actor);
    return new Outcome.Done(first);
  }

  private static OffsetDateTime from(LocalDate date, Asked asked, Wording w) {
    return LocalDateTime.of(date, asked.starts()).atZone(w.zone()).toOffsetDateTime();
  }

  private @Nullable Outcome hindrance(UUID what, List<LocalDate> dates, Asked asked, Wording w) {
    var room = asked.room();
    if (room == null) {
      return null;
    }
    var known =
        rooms.all().stream()
            .filter(one -> one.id().equals(room))
            .findFirst()
            .orElseThrow(NotFound::new);
    var places = asked.places();
    if (places != null && known.holds().map(n -> n < places).orElse(false)) {
      return new Outcome.RoomTooSmall(known.holds().orElseThrow());
    }
    var taken =
        dates.stream()
            .filter(
                date -> {
                  var from = from(date, asked, w);
                  return !rooms.isFree(
                      room, from.toInstant(), from.plusMinutes(asked.minutes()).toInstant(), what);
                })
            .toList();
    return taken.isEmpty() ? null : new Outcome.RoomTaken(taken);
  }

  private void book(MeetingId id, Asked asked, OffsetDateTime from, Wording w) {
    if (asked.room() == null) {
      rooms.release(id.value());
    } else if (!rooms.book(
        asked.room(),
        from.toInstant(),
        from.plusMinutes(asked.minutes()).toInstant(),
        id.value())) {
      throw new Conflict(w.t("sessions.meeting.room-taken-meanwhile"));
    }
  }

  @Transactional
  public void cancel(MeetingId id, boolean is, Actor actor, Wording w) {
    var meeting = desk.requireRunning(id, actor, w);
    // A second click finds it as it is, and tells nobody again.
    if (is && content.cancel(id, actor.person(), clock.instant())) {
      rooms.release(id.value());
      registers.close(meeting);
      tell(What.CANCELLED, id, actor);
    } else if (!is && content.restore(id)) {
      holdAgain(meeting, w);
      registers.open(desk.require(id, actor, w), w);
      registers.inStep(Map.of(id.value(), meeting.kind()), desk.today(w));
      tell(What.RESTORED, id, actor);
    }
  }

  /** It takes place all the same where its room is somebody else's by now. */
  private void holdAgain(Meeting meeting, Wording w) {
    if (meeting.room().isEmpty()) {
      return;
    }
    var room = meeting.room().get();
    var from = LocalDateTime.of(meeting.date(), meeting.starts()).atZone(w.zone()).toInstant();
    var to = from.plusSeconds(60L * meeting.minutes());
    if (!rooms.isFree(room, from, to, meeting.id().value())
        || !rooms.book(room, from, to, meeting.id().value())) {
      content.withoutRoom(meeting.id());
    }
  }

  private void tell(What what, MeetingId meeting, Actor actor) {
    events.publishEvent(
        new MeetingChanged(
            actor.institution(), Ids.next(), what, meeting.value(), actor.person().value()));
  }

  /** To another day, time or place; those invited are told, what was written stays. */
  @Transactional
  public Outcome move(MeetingId id, Asked asked, Actor actor, Wording w) {
    var meeting = desk.requireRunning(id, actor, w);
    var before = places.locked(id);
    int promised = Math.min(before.size(), meeting.places().orElse(0));
    if (asked.places() != null && asked.places() < promised) {
      return new Outcome.PlacesPromised(promised);
    }
    var hindered = hindrance(id.value(), List.of(asked.date()), asked, w);
    if (hindered != null) {
      return hindered;
    }
    var from = from(asked.date(), asked, w);
    content.move(id, asked, from, from.plusMinutes(asked.minutes()));
    var moved = desk.require(id, actor, w);
    if (!moved.cancelled()) {
      book(id, asked, from, w);
      registers.open(moved, w);
      registers.inStep(Map.of(id.value(), meeting.kind()), desk.today(w));
      places.tellWhoHasOneNow(moved, promised, actor);
      if (isElsewhere(meeting, moved)) {
        tell(What.MOVED, id, actor);
      }
    }
    return new Outcome.Done(id);
  }

  private static boolean isElsewhere(Meeting before, Meeting after) {
    return !before.date().equals(after.date())
        || !before.starts().equals(after.starts())
        || before.minutes() != after.minutes()
        || !before.where().equals(after.where());
  }
}
