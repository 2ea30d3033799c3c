package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.Meeting.Invited;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting with places: who asked first has one, whoever comes after waits, and has the next that
 * is let go. Anybody invited stands in the register all the same, so that nobody is turned away at
 * the door by a list.
 */
@Component
class Places {

  enum Asked {
    HAS_ONE,
    WAITS,
    OVER
  }

  private final PlaceSql sql;
  private final MeetingDesk desk;
  private final InvitedSql invited;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Places(
      PlaceSql sql,
      MeetingDesk desk,
      InvitedSql invited,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.desk = desk;
    this.invited = invited;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Asked ask(MeetingId id, Actor actor, Wording w) {
    var meeting = requireWithPlaces(id, actor, w);
    if (!isFor(meeting, actor, w)) {
      throw new NotAllowed(w.t("sessions.place.not-for-you"));
    }
    if (!isToCome(meeting, w)) {
      return Asked.OVER;
    }
    sql.lock(id);
    sql.ask(id, actor.person(), clock.instant());
    return desk.require(id, actor, w).hasPlace() ? Asked.HAS_ONE : Asked.WAITS;
  }

  /** Whoever waits longest has it now, and is told. */
  @Transactional
  public void letGo(MeetingId id, Actor actor, Wording w) {
    var meeting = requireWithPlaces(id, actor, w);
    sql.lock(id);
    boolean had = desk.require(id, actor, w).hasPlace();
    sql.letGo(id, actor.person(), clock.instant());
    if (had && isToCome(meeting, w)) {
      tellWhoHasOneNow(meeting, meeting.places().orElse(0) - 1, actor);
    }
  }

  /** Those who ask, in their turn; nobody else can ask or let go until this is over. */
  List<Invited> locked(MeetingId id) {
    sql.lock(id);
    return sql.asking(id);
  }

  List<Invited> asking(Meeting meeting) {
    return meeting.places().isPresent() && meeting.runs() && meeting.asked() > 0
        ? sql.asking(meeting.id())
        : List.of();
  }

  /**
   * @param before how many had a place before
   */
  void tellWhoHasOneNow(Meeting meeting, int before, Actor actor) {
    var now =
        sql.asking(meeting.id()).stream()
            .limit(meeting.places().orElse(0))
            .skip(before)
            .map(one -> one.id().value())
            .toList();
    if (!now.isEmpty()) {
      events.publishEvent(
          new PlaceFree(
              actor.institution(), Ids.next(), meeting.id().value(), now, actor.person().value()));
    }
  }

  boolean isToCome(Meeting meeting, Wording w) {
    return !meeting.cancelled()
        && LocalDateTime.of(meeting.date(), meeting.starts())
            .atZone(w.zone())
            .toInstant()
            .isAfter(clock.instant());
  }

  boolean isFor(Meeting meeting, Actor actor, Wording w) {
    return invited.to(meeting.id(), desk.today(w)).stream()
        .anyMatch(one -> one.id().equals(actor.person()));
  }

  private Meeting requireWithPlaces(MeetingId id, Actor actor, Wording w) {
    var meeting = desk.require(id, actor, w);
    if (meeting.places().isEmpty()) {
      throw new NotFound();
    }
    return meeting;
  }
}
