package app.cairn.sessions.meeting;

import static java.util.stream.Collectors.toCollection;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.Registers;
import app.cairn.institution.RoomId;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.sessions.Together;
import app.cairn.sessions.meeting.Meeting.Invited;
import app.cairn.sessions.meeting.MeetingForm.Asked;
import app.cairn.timetable.Observers;
import app.cairn.timetable.RoomBookings;
import app.cairn.timetable.StudySessionId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By the same tables and the same registers as when people do it, and without their mails. */
@Component
class MetTogether implements Together {

  private static final LocalTime AFTER_CLASSES = LocalTime.of(17, 30);
  private static final int ROOMS_TRIED = 40;

  private record Part(UUID scheme, @Nullable UUID school) {}

  private final JdbcClient jdbc;
  private final MeetingSql sql;
  private final MeetingContentSql content;
  private final PlaceSql places;
  private final OfferSql offers;
  private final InvitedSql invited;
  private final MeetingRegisters meetings;
  private final Registers registers;
  private final RoomBookings rooms;
  private final Observers observers;
  private final Words words;
  private final Clock clock;

  MetTogether(
      JdbcClient jdbc,
      MeetingSql sql,
      MeetingContentSql content,
      PlaceSql places,
      OfferSql offers,
      InvitedSql invited,
      MeetingRegisters meetings,
      Registers registers,
      RoomBookings rooms,
      Observers observers,
      Words words,
      Clock clock) {
    this.jdbc = jdbc;
    this.sql = sql;
    this.content = content;
    this.places = places;
    this.offers = offers;
    this.invited = invited;
    this.meetings = meetings;
    this.registers = registers;
    this.rooms = rooms;
    this.observers = observers;
    this.words = words;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void meet(PersonId coordinator, PersonId leader, Told told) {
    Wording w = words.wording();
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    var part = partOf(coordinator, today);
    if (part.isEmpty() || talksWereOffered()) {
      return;
    }
    var before = train(part.get(), coordinator, today.minusDays(12), 12, today, w);
    ask(before, leader, coordinator, 11, today);
    come(before, leader, 9, today, coordinator, w);
    var coming = train(part.get(), coordinator, today.plusDays(9), 6, today, w);
    ask(coming, leader, coordinator, 8, today);
    debrief(coordinator, leader, told, today, w);
    talk(part.get(), coordinator, leader, told, today, w);
    observe(coordinator, leader, told);
  }

  private boolean talksWereOffered() {
    return jdbc.sql("select exists (select from sessions.talk)")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private Optional<Part> partOf(PersonId coordinator, LocalDate today) {
    return jdbc.sql(
            """
            select p.scheme_id, p.school_id
            from scheme.published_part p
            where p.person_id = :coordinator and p.role = 'coordinator' and p.during @> cast(:today as date)
            order by p.scheme_id, p.school_id
            limit 1
            """)
        .param("coordinator", coordinator.value())
        .param("today", today)
        .query(
            (row, n) ->
                new Part(
                    row.getObject("scheme_id", UUID.class), row.getObject("school_id", UUID.class)))
        .optional();
  }

  private Meeting train(
      Part part, PersonId coordinator, LocalDate on, int many, LocalDate today, Wording w) {
    var id = new MeetingId(Ids.next());
    var from = LocalDateTime.of(on, AFTER_CLASSES).atZone(w.zone()).toOffsetDateTime();
    var room = freeRoom(many, from.toInstant(), from.plusMinutes(90).toInstant(), id.value());
    content.add(
        id,
        part.scheme(),
        part.school(),
        MeetingKind.FOLLOW_UP,
        null,
        new Asked(
            MeetingKind.FOLLOW_UP, "", on, AFTER_CLASSES, 90, room.orElse(null), "", many, 1, 1),
        on,
        from,
        from.plusMinutes(90),
        coordinator,
        clock.instant());
    room.ifPresent(
        one -> rooms.book(one, from.toInstant(), from.plusMinutes(90).toInstant(), id.value()));
    var meeting = sql.find(id, coordinator, today).orElseThrow();
    open(meeting, today, w);
    return meeting;
  }

  private Optional<RoomId> freeRoom(int many, Instant from, Instant to, UUID what) {
    return rooms.all().stream()
        .filter(one -> one.holds().orElse(0) >= many)
        .sorted(Comparator.comparing(one -> one.holds().orElse(0)))
        .limit(ROOMS_TRIED)
        .map(RoomBookings.Room::id)
        .filter(one -> rooms.isFree(one, from, to, what))
        .findFirst();
  }

  private void open(Meeting meeting, LocalDate today, Wording w) {
    meetings.open(meeting, w);
    meetings.inStep(Map.of(meeting.id().value(), meeting.kind()), today);
  }

  /** The leader third, so that there is somebody before and after. */
  private List<PersonId> some(
      Meeting meeting, PersonId leader, PersonId coordinator, int most, LocalDate today) {
    var all =
        invited.to(meeting.id(), today).stream()
            .map(Invited::id)
            .filter(one -> !one.equals(leader) && !one.equals(coordinator))
            .limit(most - 1L)
            .collect(toCollection(ArrayList::new));
    all.add(Math.min(2, all.size()), leader);
    return all;
  }

  private void ask(
      Meeting meeting, PersonId leader, PersonId coordinator, int many, LocalDate today) {
    var at = clock.instant().minusSeconds(15L * 86_400);
    for (var person : some(meeting, leader, coordinator, many, today)) {
      places.ask(meeting.id(), person, at);
    }
  }

  private void come(
      Meeting meeting,
      PersonId leader,
      int many,
      LocalDate today,
      PersonId coordinator,
      Wording w) {
    var from = LocalDateTime.of(meeting.date(), meeting.starts()).atZone(w.zone()).toInstant();
    var here = new LinkedHashMap<PersonId, Instant>();
    for (var person : some(meeting, leader, coordinator, many, today)) {
      here.put(person, from.plusSeconds(20L * here.size()));
    }
    registers.tick(
        new Occasion(meeting.kind().occasion(), meeting.id().value()), here, coordinator);
  }

  /** Those that were called before get their registers, and the last of them its people. */
  private void debrief(
      PersonId coordinator, PersonId leader, Told told, LocalDate today, Wording w) {
    for (var meeting :
        sql.between(coordinator, today, today.minusDays(30), today.plusDays(30), 60)) {
      if (meeting.kind() != MeetingKind.DEBRIEF || meeting.cancelled()) {
        continue;
      }
      open(meeting, today, w);
      if (meeting.date().isBefore(today)) {
        come(meeting, leader, 7, today, coordinator, w);
        content.addAction(
            new ActionId(Ids.next()),
            meeting.id(),
            told.action(),
            leader,
            today.plusDays(10),
            coordinator,
            clock.instant());
      } else {
        content.write(meeting.id(), MeetingPart.ISSUES, 1, told.issues(), leader, clock.instant());
      }
    }
  }

  private void talk(
      Part part, PersonId coordinator, PersonId leader, Told told, LocalDate today, Wording w) {
    for (int n = 0; n < 3; n++) {
      var id = new TalkId(Ids.next());
      var starts = today.plusDays(3).atTime(14, 0).plusMinutes(20L * n);
      offers.offer(
          id,
          part.scheme(),
          part.school(),
          n == 2 ? "run_through" : "talk",
          told.office(),
          starts,
          20,
          starts.atZone(w.zone()).toOffsetDateTime(),
          coordinator,
          clock.instant());
      if (n == 0) {
        offers.book(id, leader, clock.instant());
      }
    }
  }

  private void observe(PersonId coordinator, PersonId leader, Told told) {
    lastLedBy(leader)
        .ifPresent(
            session -> {
              observers.satIn(session, coordinator, leader);
              say(session, coordinator, told);
            });
  }

  private Optional<StudySessionId> lastLedBy(PersonId leader) {
    return jdbc.sql(
            """
            select s.id
            from timetable.published_allocation a
            join timetable.published_study_session s on s.id = a.study_session_id
            where a.person_id = :leader and a.capacity = 'co_leader' and s.cancelled_at is null and s.published_at is not null
              and upper(s.during) < cast(:now as timestamptz) - interval '3 hours'
            order by s.during desc
            limit 1
            """)
        .param("leader", leader.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
        .optional();
  }

  private void say(StudySessionId session, PersonId coordinator, Told told) {
    jdbc.sql(
            """
            insert into sessions.observation_feedback (study_session_id, written_by, version, went_well, to_try, written_at)
            select s.id, :coordinator, 1, :wentWell, :toTry, upper(s.during) + interval '3 hours'
            from timetable.published_study_session s
            where s.id = :session
            """)
        .param("coordinator", coordinator.value())
        .param("session", session.value())
        .param("wentWell", told.wentWell())
        .param("toTry", told.toTry())
        .update();
  }
}
