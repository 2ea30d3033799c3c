package app.cairn.attendance.kiosk;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Roster;
import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Says;
import app.cairn.attendance.book.TakenDown;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.number.Holder;
import app.cairn.attendance.number.Holders;
import app.cairn.attendance.number.TypedNumber;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sights;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the device at the door may do: take one number at a time for its own register, as long as
 * the session is on and whoever opened it may take the register and see who came.
 */
@Component
class KioskDesk {

  /** Anybody may type numbers at a door; more unknown ones than this are nobody's list. */
  private static final int MOST_TAKEN_DOWN = 200;

  private record Standing(int all, boolean same) {}

  private final Sights sights;
  private final Holders holders;
  private final CheckInLog log;
  private final Corrections corrections;
  private final JdbcClient jdbc;
  private final Clock clock;

  KioskDesk(Sights sights, Holders holders, Corrections corrections, JdbcClient jdbc, Clock clock) {
    this.sights = sights;
    this.holders = holders;
    this.log = new CheckInLog(jdbc);
    this.corrections = corrections;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For whoever opens the door: the register of any time, if it is theirs to take. */
  @Transactional(readOnly = true)
  public SeenRegister require(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    if (!register.mayOpenTheDoor()) {
      throw new NotFound();
    }
    return register;
  }

  boolean isOpen(SeenRegister register) {
    return register.isOpenAt(clock.instant()) && register.mayBeChangedAt(clock.instant());
  }

  /** Empty once the door is closed. */
  @Transactional(readOnly = true)
  public Optional<SeenRegister> open(KioskTicket ticket, Actor opener) {
    try {
      return Optional.of(require(ticket.register(), opener)).filter(this::isOpen);
    } catch (NotFound noLonger) {
      return Optional.empty();
    }
  }

  /**
   * @param key of the form; the same key and number are one check-in
   */
  @Transactional
  public KioskAnswer take(KioskTicket ticket, SeenRegister register, String typed, UUID key) {
    TypedNumber number = TypedNumber.of(typed);
    if (number.isEmpty()) {
      return new KioskAnswer.Nothing();
    }
    UUID clientKey =
        UUID.nameUUIDFromBytes(
            (ticket.device() + " " + key + " " + number.readings().getFirst())
                .getBytes(StandardCharsets.UTF_8));
    return switch (holders.of(number, register)) {
      case Holder.One one -> takeIn(ticket, register, one, clientKey);
      case Holder.Nobody(), Holder.Several() -> takeDown(ticket, register, number, clientKey);
    };
  }

  /** Whether the check-in was taken back: the wrong number was typed a moment ago. */
  @Transactional
  public boolean takeBack(KioskTicket ticket, SeenRegister register, UUID checkIn) {
    return corrections.undoAtTheDoor(
        register.id().value(),
        checkIn,
        ticket.opener(),
        UUID.nameUUIDFromBytes(("undo " + checkIn).getBytes(StandardCharsets.UTF_8)));
  }

  private KioskAnswer takeIn(
      KioskTicket ticket, SeenRegister register, Holder.One one, UUID clientKey) {
    TakenDown receipt = write(ticket, register, one.person(), null, clientKey);
    if (register.roster() == Roster.NONE) {
      // At a resit nobody learns who came, not even by trying a friend's number.
      return new KioskAnswer.AlreadyIn(null);
    }
    String name = one.onTheList() ? one.shortName() : null;
    return switch (receipt.outcome()) {
      case ACCEPTED, NOT_IN_COHORT, NOT_COUNTED -> new KioskAnswer.In(name, receipt.id());
      case ALREADY_IN -> new KioskAnswer.AlreadyIn(name);
      default -> new KioskAnswer.Waits();
    };
  }

  private KioskAnswer takeDown(
      KioskTicket ticket, SeenRegister register, TypedNumber number, UUID clientKey) {
    String kept = number.kept();
    if (kept.isEmpty() || kept.length() > TypedNumber.LONGEST) {
      return new KioskAnswer.Unknown();
    }
    Standing standing = standing(register, kept);
    if (standing.same()) {
      return new KioskAnswer.TakenDownBefore(kept);
    }
    return standing.all() >= MOST_TAKEN_DOWN
        ? new KioskAnswer.Unknown()
        : new KioskAnswer.TakenDown(kept, write(ticket, register, null, kept, clientKey).id());
  }

  private TakenDown write(
      KioskTicket ticket,
      SeenRegister register,
      @Nullable PersonId person,
      @Nullable String name,
      UUID clientKey) {
    var said =
        new SaidToBeHere(
            clientKey,
            register.handle(),
            person,
            name,
            Way.CARD,
            Says.HERE,
            clock.instant(),
            null,
            ticket.device(),
            null,
            null);
    TakenDown receipt = log.take(List.of(said)).get(clientKey);
    if (receipt == null) {
      throw new NotFound();
    }
    return receipt;
  }

  private Standing standing(SeenRegister register, String kept) {
    return jdbc.sql(
            """
            select count(*) as everybody, count(*) filter (where lower(taken_down_as) = lower(:kept)) as same
            from attendance.taken_down
            where register_id = :register
            """)
        .param("kept", kept)
        .param("register", register.id().value())
        .query((row, n) -> new Standing(row.getInt("everybody"), row.getInt("same") > 0))
        .single();
  }
}
