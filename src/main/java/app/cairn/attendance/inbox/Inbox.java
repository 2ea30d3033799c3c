package app.cairn.attendance.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.cairn.attendance.book.Corrections;
import app.cairn.curriculum.MayNotKnowWhoCame;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what waits to whoever may take the registers, and keeps what they say to it. */
@Component
class Inbox {

  /** What looking at registers is called in the record of looks. */
  private static final String LOOK = "attendance";

  enum Settling {
    DONE,
    /** Somebody else was faster, or it is nothing of theirs. */
    NOT_THERE
  }

  record Seen(List<Waiting> waiting, Map<UUID, List<InboxSql.Suggested>> suggested) {}

  private final InboxSql sql;
  private final MayNotKnowWhoCame mayNotKnow;
  private final Corrections corrections;
  private final Looks looks;
  private final Clock clock;

  Inbox(
      InboxSql sql,
      MayNotKnowWhoCame mayNotKnow,
      Corrections corrections,
      Looks looks,
      Clock clock) {
    this.sql = sql;
    this.mayNotKnow = mayNotKnow;
    this.corrections = corrections;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * @param about a check-in for which other words than those taken down are searched; null for none
   */
  @Transactional
  public Seen look(Actor actor, @Nullable UUID about, String words) {
    List<Waiting> waiting = waiting(actor, null);
    if (waiting.isEmpty()) {
      return new Seen(waiting, Map.of());
    }
    looks.log(actor, null, LOOK, waiting.getFirst().title());
    List<Waiting> takenDown =
        waiting.stream().filter(one -> one.kind() == Waiting.Kind.TAKEN_DOWN).toList();
    Map<UUID, String> searched = about == null || words.isBlank() ? Map.of() : Map.of(about, words);
    return new Seen(
        waiting,
        sql.suggested(takenDown, searched).stream()
            .collect(groupingBy(InboxSql.Suggested::checkIn)));
  }

  /** The one of those whom it is for who was taken down by name; counted once from now on. */
  @Transactional
  public Settling match(UUID checkIn, UUID person, UUID key, Actor actor) {
    Waiting one = find(checkIn, actor);
    if (one == null || one.kind() != Waiting.Kind.TAKEN_DOWN) {
      return Settling.NOT_THERE;
    }
    if (!sql.isListed(one, person)) {
      throw new NotFound();
    }
    corrections.wasHere(checkIn, new PersonId(person), actor.person(), key);
    return Settling.DONE;
  }

  /** Somebody who scanned late, or against a keeper's word, was there all the same. */
  @Transactional
  public Settling accept(UUID checkIn, UUID key, Actor actor) {
    Waiting one = find(checkIn, actor);
    PersonId person = one == null ? null : one.person();
    if (person == null) {
      return Settling.NOT_THERE;
    }
    corrections.wasHere(checkIn, person, actor.person(), key);
    return Settling.DONE;
  }

  /** It stays what it is and is not asked about again. */
  @Transactional
  public Settling leave(UUID checkIn, Actor actor) {
    if (find(checkIn, actor) == null) {
      return Settling.NOT_THERE;
    }
    sql.dismiss(checkIn, actor.person(), clock.instant());
    return Settling.DONE;
  }

  private @Nullable Waiting find(UUID checkIn, Actor actor) {
    return waiting(actor, Objects.requireNonNull(checkIn)).stream().findFirst().orElse(null);
  }

  private List<Waiting> waiting(Actor actor, @Nullable UUID only) {
    List<Waiting> waiting = sql.waiting(actor, clock.instant(), LocalDate.now(clock), only);
    if (waiting.isEmpty() || actor.roles().withheld().isEmpty()) {
      return waiting;
    }
    Set<UUID> withheld = withheld(actor, waiting.stream().map(Waiting::register).collect(toSet()));
    return waiting.stream().filter(one -> !withheld.contains(one.register())).toList();
  }

  /** Registers with even one student on them whom the actor teaches, marks or tutors. */
  private Set<UUID> withheld(Actor actor, Set<UUID> registers) {
    List<InboxSql.OnRegister> everyone = sql.everyoneOn(registers);
    Set<PersonId> taught =
        mayNotKnow.among(
            actor, everyone.stream().map(InboxSql.OnRegister::person).collect(toSet()));
    return everyone.stream()
        .filter(one -> taught.contains(one.person()))
        .map(InboxSql.OnRegister::register)
        .collect(toSet());
  }
}
