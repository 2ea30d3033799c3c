package app.cairn.sessions.meeting;

import static java.util.stream.Collectors.toMap;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Part;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import app.cairn.sessions.meeting.Meeting.Action;
import app.cairn.sessions.meeting.MeetingChanged.What;
import app.cairn.sessions.meeting.MeetingForm.Asked;
import app.cairn.sessions.questions.NameCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a part calls its meetings; everyone invited writes down what comes of them. */
@Component
class MeetingDesk {

  static final int LONGEST = 4000;
  static final int LONGEST_ACTION = 300;

  sealed interface Outcome {

    record Saved() implements Outcome {}

    record WrittenMeanwhile() implements Outcome {}

    record TooLong() implements Outcome {}

    /** A participant is named, whole or by number, at that place. */
    record Named(List<NameCheck.Found> found) implements Outcome {}
  }

  enum Added {
    DONE,
    NOTHING,
    TOO_LONG
  }

  private final MeetingSql sql;
  private final MeetingContentSql content;
  private final Staff staff;
  private final MeetingRegisters registers;
  private final InvitedSql invited;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingDesk(
      MeetingSql sql,
      MeetingContentSql content,
      Staff staff,
      MeetingRegisters registers,
      InvitedSql invited,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.content = content;
    this.staff = staff;
    this.registers = registers;
    this.invited = invited;
    this.events = events;
    this.clock = clock;
  }

  LocalDate today(Wording w) {
    return LocalDate.ofInstant(clock.instant(), w.zone());
  }

  @Transactional(readOnly = true)
  public Meeting require(MeetingId id, Actor actor, Wording w) {
    return sql.find(id, actor.person(), today(w)).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public Meeting requireRunning(MeetingId id, Actor actor, Wording w) {
    var meeting = require(id, actor, w);
    if (!meeting.runs()) {
      throw new NotAllowed("Whoever coordinates here can do that.");
    }
    return meeting;
  }

  /** Parts whose meetings the actor calls. */
  @Transactional(readOnly = true)
  public List<Part> parts(Actor actor) {
    return staff.partsOf(actor).in(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR).parts();
  }

  static String key(Part part) {
    return part.school()
        .map(school -> part.scheme() + "/" + school)
        .orElse(part.scheme().toString());
  }

  /**
   * Calls one or a series, each on the same weekday and time.
   *
   * @param first made by the form, so that a form sent twice calls the meetings once
   */
  @Transactional
  public MeetingId call(MeetingId first, Asked asked, Actor actor, Wording w) {
    var part =
        parts(actor).stream()
            .filter(one -> key(one).equals(asked.part()))
            .findFirst()
            .orElseThrow(NotFound::new);
    UUID series = asked.times() > 1 ? first.value() : null;
    if (sql.find(first, actor.person(), today(w)).isPresent()) {
      return first;
    }
    for (int n = 0; n < asked.times(); n++) {
      var id = n == 0 ? first : new MeetingId(Ids.next());
      var date = asked.date().plusWeeks((long) n * asked.everyWeeks());
      var from = LocalDateTime.of(date, asked.starts()).atZone(w.zone()).toOffsetDateTime();
      boolean added =
          content.add(
              id,
              part.scheme().value(),
              part.school().map(SchoolId::value).orElse(null),
              asked.kind(),
              series,
              asked,
              date,
              from,
              from.plusMinutes(asked.minutes()),
              actor.person(),
              clock.instant());
      if (n == 0 && !added) {
        // The other click was faster by less than a transaction.
        return first;
      }
    }
    var called = content.ofSeries(first, series);
    for (var meeting : called) {
      registers.open(require(meeting, actor, w), w);
    }
    registers.inStep(called.stream().collect(toMap(MeetingId::value, _ -> asked.kind())), today(w));
    tell(What.CALLED, first, actor);
    return first;
  }

  @Transactional
  public void cancel(MeetingId id, boolean is, Actor actor, Wording w) {
    var meeting = requireRunning(id, actor, w);
    if (is) {
      content.cancel(id, actor.person(), clock.instant());
      registers.close(meeting);
      tell(What.CANCELLED, meeting, actor);
    } else {
      content.restore(id);
      registers.open(meeting, w);
      registers.inStep(Map.of(id.value(), meeting.kind()), today(w));
      tell(What.RESTORED, meeting, actor);
    }
  }

  /** A second click finds it as it is, and tells nobody again. */
  private void tell(What what, Meeting meeting, Actor actor) {
    if (meeting.cancelled() != (what == What.CANCELLED)) {
      tell(what, meeting.id(), actor);
    }
  }

  private void tell(What what, MeetingId meeting, Actor actor) {
    events.publishEvent(
        new MeetingChanged(
            actor.institution(), Ids.next(), what, meeting.value(), actor.person().value()));
  }

  /** To another day, time or place; those invited are told, what was written stays. */
  @Transactional
  public void move(MeetingId id, Asked asked, Actor actor, Wording w) {
    var meeting = requireRunning(id, actor, w);
    var from = LocalDateTime.of(asked.date(), asked.starts()).atZone(w.zone()).toOffsetDateTime();
    if (!content.move(id, asked, from, from.plusMinutes(asked.minutes()))) {
      return;
    }
    var moved = require(id, actor, w);
    if (!moved.cancelled()) {
      registers.open(moved, w);
      registers.inStep(Map.of(id.value(), meeting.kind()), today(w));
      tell(What.MOVED, id, actor);
    }
  }

  /**
   * @param version what was last written when the form was opened
   */
  @Transactional
  public Outcome write(
      MeetingId id, String key, String words, int version, Actor actor, Wording w) {
    var meeting = require(id, actor, w);
    var part = MeetingPart.withKey(key).orElseThrow(NotFound::new);
    if (words.length() > LONGEST) {
      return new Outcome.TooLong();
    }
    var stands = content.content(id).text(part);
    if (stands.words().equals(words)) {
      return new Outcome.Saved();
    }
    var named = named(meeting, words, today(w));
    if (!named.isEmpty()) {
      return new Outcome.Named(named);
    }
    return stands.version() == version
            && content.write(id, part, version + 1, words, actor.person(), clock.instant())
        ? new Outcome.Saved()
        : new Outcome.WrittenMeanwhile();
  }

  /** Whole names and numbers: with so many students, single words are no sign of anybody. */
  private List<NameCheck.Found> named(Meeting meeting, String words, LocalDate today) {
    return words.isEmpty()
        ? List.of()
        : new NameCheck(content.everyone(meeting, today), "").wholeIn(words);
  }

  /**
   * @param whom whose it is; one's own where null. Only whoever runs the part gives it to others
   */
  @Transactional
  public Added add(
      MeetingId id,
      ActionId action,
      String words,
      @Nullable PersonId whom,
      @Nullable LocalDate by,
      Actor actor,
      Wording w) {
    var meeting = require(id, actor, w);
    var person = whom == null ? actor.person() : whom;
    if (!person.equals(actor.person())) {
      if (!meeting.runs()) {
        throw new NotAllowed("Whoever coordinates here can do that.");
      }
      if (invited.to(id, today(w)).stream().noneMatch(one -> one.id().equals(person))) {
        throw new NotFound();
      }
    }
    if (words.isEmpty()) {
      return Added.NOTHING;
    }
    if (words.length() > LONGEST_ACTION) {
      return Added.TOO_LONG;
    }
    content.addAction(action, id, words, person, by, actor.person(), clock.instant());
    return Added.DONE;
  }

  /** Whoever it is for says that it is done, or whoever runs the part. */
  @Transactional
  public void done(MeetingId id, ActionId action, boolean is, Actor actor, Wording w) {
    var meeting = require(id, actor, w);
    Action meant =
        content.content(id).actions().stream()
            .filter(one -> one.id().equals(action))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!meant.whom().equals(actor.person()) && !meeting.runs()) {
      throw new NotAllowed("Whoever this is for can do that.");
    }
    if (is) {
      content.done(action, actor.person(), clock.instant());
    } else {
      content.notDone(action);
    }
  }
}
