package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Part;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import app.cairn.sessions.meeting.Meeting.Action;
import app.cairn.sessions.questions.NameCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone invited to a meeting writes down what comes of it. */
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
  private final InvitedSql invited;
  private final Clock clock;

  MeetingDesk(
      MeetingSql sql, MeetingContentSql content, Staff staff, InvitedSql invited, Clock clock) {
    this.sql = sql;
    this.content = content;
    this.staff = staff;
    this.invited = invited;
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
