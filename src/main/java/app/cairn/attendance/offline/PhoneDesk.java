package app.cairn.attendance.offline;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.attendance.number.Holder;
import app.cairn.attendance.number.Holders;
import app.cairn.attendance.number.TypedNumber;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sight;
import app.cairn.attendance.register.Sights;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a keeper's phone its list, and takes what the phone kept. */
@Component
class PhoneDesk {

  static final int LONGEST = 120;

  /** What takes longer to arrive was kept for want of a network. */
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  record Seen(SeenRegister register, List<PhoneSql.Listed> people) {}

  private final Sights sights;
  private final PhoneSql sql;
  private final Holders holders;
  private final ShortNumbers numbers;
  private final CheckInLog log;
  private final Corrections corrections;
  private final Looks looks;
  private final Clock clock;

  PhoneDesk(
      Sights sights,
      PhoneSql sql,
      Holders holders,
      ShortNumbers numbers,
      JdbcClient jdbc,
      Corrections corrections,
      Looks looks,
      Clock clock) {
    this.sights = sights;
    this.sql = sql;
    this.holders = holders;
    this.numbers = numbers;
    this.log = new CheckInLog(jdbc);
    this.corrections = corrections;
    this.looks = looks;
    this.clock = clock;
  }

  /** A look at names like any other, and written down as one. */
  @Transactional
  public Seen look(RegisterId id, Actor actor) {
    SeenRegister register = requirePhone(id, actor);
    if (!register.listsNames()) {
      return new Seen(register, List.of());
    }
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Seen(register, sql.listed(register));
  }

  @Transactional
  public Became take(RegisterId id, Kept kept, Actor actor) {
    SeenRegister register = requirePhone(id, actor);
    if (!register.mayBeChangedAt(clock.instant())) {
      return Became.LOCKED;
    }
    return switch (kept) {
      case Kept.Tick tick -> tick(register, tick, new PersonId(tick.person()), actor);
      case Kept.Typed typed -> type(register, typed, actor);
      case Kept.Undo undo -> undo(register, undo, actor);
    };
  }

  private SeenRegister requirePhone(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    if (register.sight() != Sight.NAMES) {
      throw new NotFound();
    }
    return register;
  }

  private Became tick(SeenRegister register, Kept kept, PersonId person, Actor actor) {
    boolean listed =
        register.listsNames()
            && (sql.listed(register).stream().anyMatch(one -> one.person().equals(person.value()))
                || sql.isThereOtherwise(register, person.value()));
    return listed ? putIn(register, kept, person, actor) : Became.NOBODY;
  }

  private Became type(SeenRegister register, Kept.Typed typed, Actor actor) {
    String text = typed.text().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Became.NOBODY;
    }
    List<PersonId> found = register.listsNames() ? named(register, text, actor) : List.of();
    if (found.size() > 1) {
      return Became.SEVERAL;
    }
    if (found.size() == 1) {
      return putIn(register, typed, found.getFirst(), actor);
    }
    write(
        SaidToBeHere.takenDown(
            typed.key(), register.handle(), text, clock.instant(), actor.person()),
        typed);
    return Became.TAKEN_DOWN;
  }

  /** Those on this list whose short number, or number on a card, it is; nobody else. */
  private List<PersonId> named(SeenRegister register, String text, Actor actor) {
    if (ShortNumbers.isOne(text)) {
      List<PersonId> short5 =
          sql.listed(register).stream()
              .map(one -> new PersonId(one.person()))
              .filter(one -> numbers.of(actor.institution(), one).equals(text))
              .toList();
      if (!short5.isEmpty()) {
        return short5;
      }
    }
    return holders.of(TypedNumber.of(text), register) instanceof Holder.One one && one.onTheList()
        ? List.of(one.person())
        : List.of();
  }

  private Became putIn(SeenRegister register, Kept kept, PersonId person, Actor actor) {
    TakenDown receipt =
        write(
            SaidToBeHere.tick(
                kept.key(), register.handle(), person, clock.instant(), actor.person()),
            kept);
    return switch (receipt.outcome()) {
      case ALREADY_IN -> Became.ALREADY_IN;
      case WAITING -> Became.WAITS;
      default -> Became.IN;
    };
  }

  private Became undo(SeenRegister register, Kept.Undo undo, Actor actor) {
    UUID done = undo.done();
    Optional<UUID> checkIn =
        done == null ? Optional.ofNullable(undo.checkIn()) : sql.writtenWith(register, done);
    if (checkIn.isEmpty()) {
      // What never arrived needs no taking back.
      return Became.UNDONE;
    }
    return corrections.undoTick(register.id().value(), checkIn.get(), actor.person(), undo.key())
        ? Became.UNDONE
        : Became.NOBODY;
  }

  private TakenDown write(SaidToBeHere said, Kept kept) {
    Instant now = clock.instant();
    boolean atOnce = !kept.at().isBefore(now.minus(AT_ONCE));
    SaidToBeHere one = atOnce ? said : said.keptSince(kept.at());
    TakenDown receipt = log.take(List.of(one)).get(said.clientKey());
    if (receipt == null) {
      throw new NotFound();
    }
    return receipt;
  }
}
