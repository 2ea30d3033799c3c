package app.cairn.attendance;

import app.cairn.attendance.book.QualitySql;
import app.cairn.attendance.book.RegisterBook;
import app.cairn.attendance.book.RegisterPeople;
import app.cairn.attendance.book.Ticks;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers of the current institution: who was at which occasion. The module that knows the
 * occasion opens its register, says who keeps it and when it moves; everything that is said about
 * who came is said here and never changed afterwards, only corrected.
 */
@Component
public class Registers {

  private final RegisterBook book;
  private final RegisterPeople people;
  private final Ticks ticks;
  private final QualitySql quality;

  Registers(RegisterBook book, RegisterPeople people, Ticks ticks, QualitySql quality) {
    this.book = book;
    this.people = people;
    this.ticks = ticks;
    this.quality = quality;
  }

  /** Opens the occasion's register, or brings an open one up to date; the answer is the same. */
  @Transactional
  public RegisterId open(OpenRegister asked) {
    return book.open(List.of(asked)).getFirst();
  }

  /** As {@link #open}, for thousands at once; the answers stand in the order of the questions. */
  @Transactional
  public List<RegisterId> openAll(List<OpenRegister> asked) {
    return book.open(asked);
  }

  /** From now on exactly these keep the register; those who kept it before did so until now. */
  @Transactional
  public void keepers(Occasion occasion, Set<PersonId> keepers) {
    people.keepers(occasion.kind(), Map.of(occasion.id(), keepers));
  }

  /** As {@link #keepers}, for thousands of one kind at once; others are left as they are. */
  @Transactional
  public void keepersOfAll(String kind, Map<UUID, Set<PersonId>> keepers) {
    people.keepers(kind, keepers);
  }

  /**
   * The occasion is for these people, besides any cohort it is for: the register lists them
   * beforehand. Whoever was invited before and isn't now is listed no more, unless they came.
   */
  @Transactional
  public void invite(Occasion occasion, Set<PersonId> invited) {
    people.invite(occasion.kind(), Map.of(occasion.id(), invited));
  }

  /** As {@link #invite}, for many of one kind at once; others are left as they are. */
  @Transactional
  public void inviteToAll(String kind, Map<UUID, Set<PersonId>> invited) {
    people.invite(kind, invited);
  }

  /**
   * Who is at each of these to lead it, to shadow or to observe, and nobody else from now on. They
   * check in like anyone; it is kept and said, and they are not counted among those who came.
   */
  @Transactional
  public void hereAs(String kind, Map<UUID, Map<PersonId, HereAs>> others) {
    people.hereAs(kind, others);
  }

  /**
   * Which of these take place and which do not: nobody can say that they were at one that does not.
   * What was recorded stays as it was.
   */
  @Transactional
  public void takePlace(String kind, Map<UUID, Boolean> occasions) {
    people.takePlace(kind, occasions);
  }

  /**
   * These were at the occasion since then, as one who keeps its register says: a tick like any
   * other, which a correction takes back.
   */
  @Transactional
  public void tick(Occasion occasion, Map<PersonId, Instant> here, PersonId by) {
    ticks.tick(occasion, here, by);
  }

  /** The occasion has another time or place; what was recorded stays as it was. */
  @Transactional
  public void moved(Occasion occasion, Instant starts, Instant ends, String place) {
    book.moved(occasion, starts, ends, place);
  }

  @Transactional(readOnly = true)
  public Optional<RegisterId> of(Occasion occasion) {
    return book.of(occasion);
  }

  /** The registers of these occasions, those without one left out. Numbers only, no names. */
  @Transactional(readOnly = true)
  public Map<UUID, RegisterState> statesOf(String kind, Collection<UUID> occasions) {
    return book.states(kind, occasions);
  }

  /**
   * How well these registers together say who was there. Of a unit and of a report it is added up
   * from the same counts, {@code published_quality}.
   */
  @Transactional(readOnly = true)
  public Quality qualityOf(Collection<RegisterId> registers) {
    return quality.of(registers.stream().map(RegisterId::value).toList());
  }

  /** Where a person was, the latest first, at most the given number. */
  @Transactional(readOnly = true)
  public List<AttendanceOfPerson> of(PersonId person, int most) {
    return book.of(person, most);
  }
}
