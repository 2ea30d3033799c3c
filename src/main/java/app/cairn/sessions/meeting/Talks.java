package app.cairn.sessions.meeting;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.MeetingForm.Asked;
import app.cairn.sessions.meeting.OfferSql.Offer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a part offers times; whoever leads in it books one, and lets it go again. */
@Component
class Talks {

  private static final int MOST = 60;

  enum Booked {
    DONE,
    TAKEN,
    OVER
  }

  private final OfferSql sql;
  private final MeetingDesk meetings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Talks(OfferSql sql, MeetingDesk meetings, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.meetings = meetings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Offer> coming(Actor actor, Wording w) {
    return sql.coming(actor.person(), meetings.today(w), clock.instant(), MOST);
  }

  /**
   * Offers so many, one after the other, and tells those who lead; the answer is how many did not
   * overlap what was offered before.
   */
  @Transactional
  public int offer(Asked asked, boolean runThrough, Actor actor, Wording w) {
    var part =
        meetings.parts(actor).stream()
            .filter(one -> MeetingDesk.key(one).equals(asked.part()))
            .findFirst()
            .orElseThrow(NotFound::new);
    var offered = new ArrayList<UUID>();
    for (int n = 0; n < asked.times(); n++) {
      var starts =
          LocalDateTime.of(asked.date(), asked.starts()).plusMinutes((long) n * asked.minutes());
      var from = starts.atZone(w.zone()).toOffsetDateTime();
      var id = new TalkId(Ids.next());
      int added =
          sql.offer(
              id,
              part.scheme().value(),
              part.school().map(SchoolId::value).orElse(null),
              runThrough ? "run_through" : "talk",
              asked.place(),
              starts,
              asked.minutes(),
              from,
              actor.person(),
              clock.instant());
      if (added > 0) {
        offered.add(id.value());
      }
    }
    if (!offered.isEmpty()) {
      events.publishEvent(
          new TalksOffered(actor.institution(), Ids.next(), offered, actor.person().value()));
    }
    return offered.size();
  }

  /** Taken back by whoever offered it, unless somebody has it. */
  @Transactional
  public boolean takeBack(TalkId id, Actor actor, Wording w) {
    var offer = require(id, actor, w);
    if (!offer.own()) {
      throw new NotAllowed("Whoever offered it takes it back.");
    }
    return offer.bookedBy().isEmpty() && sql.takeBack(id);
  }

  @Transactional
  public Booked book(TalkId id, Actor actor, Wording w) {
    var offer = require(id, actor, w);
    if (!offer.leads()) {
      throw new NotAllowed("It is for those who lead.");
    }
    if (offer.mine()) {
      return Booked.DONE;
    }
    if (!offer.from().isAfter(clock.instant())) {
      return Booked.OVER;
    }
    if (!sql.book(id, actor.person(), clock.instant())) {
      return Booked.TAKEN;
    }
    tell(true, id, offer.offeredById(), actor);
    return Booked.DONE;
  }

  /** Let go by whoever has it, or by whoever offered it. */
  @Transactional
  public void letGo(TalkId id, Actor actor, Wording w) {
    var offer = require(id, actor, w);
    if (!offer.mine() && !offer.own()) {
      throw new NotAllowed("Whoever has it can let it go.");
    }
    sql.letGo(id, clock.instant());
    offer
        .bookedById()
        .ifPresent(had -> tell(false, id, offer.mine() ? offer.offeredById() : had, actor));
  }

  private void tell(boolean booked, TalkId talk, PersonId other, Actor actor) {
    events.publishEvent(
        new TalkChanged(
            actor.institution(),
            Ids.next(),
            booked,
            talk.value(),
            other.value(),
            actor.person().value()));
  }

  private Offer require(TalkId id, Actor actor, Wording w) {
    return sql.find(id, actor.person(), meetings.today(w)).orElseThrow(NotFound::new);
  }
}
