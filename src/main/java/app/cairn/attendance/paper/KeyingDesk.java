package app.cairn.attendance.paper;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.batch.Batch;
import app.cairn.attendance.batch.Batches;
import app.cairn.attendance.book.Confirmations;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.number.Holder;
import app.cairn.attendance.number.Holders;
import app.cairn.attendance.number.TypedNumber;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sights;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet back in: all of it or, where one row can't be read, nothing. */
@Component
class KeyingDesk {

  static final int MOST_NAMES = 100;

  /** What became of keying. */
  sealed interface Keyed {
    record Done(int lines) implements Keyed {}

    record Wrong(List<Fault> faults) implements Keyed {}

    record Refused(Closed why) implements Keyed {}
  }

  /** What is wrong with what was typed. */
  sealed interface Fault {
    record OfARow(KeyedRows.Problem problem) implements Fault {}

    record NameTooLong(String name) implements Fault {}

    record TooManyNames(int most) implements Fault {}

    record Headcount() implements Fault {}

    record Nothing() implements Fault {}
  }

  /** Why a register takes nothing from paper just now. */
  enum Closed {
    LOCKED,
    NOT_BEGUN
  }

  record Form(String rows, Collection<Integer> ticked, String names, String headcount) {}

  record Seen(SeenRegister register, List<SheetRows.Row> rows, @Nullable Closed closed) {}

  private final Sights sights;
  private final SheetRows sheet;
  private final Holders holders;
  private final Batches batches;
  private final Confirmations confirmations;
  private final Looks looks;
  private final Clock clock;

  KeyingDesk(
      Sights sights,
      SheetRows sheet,
      Holders holders,
      Batches batches,
      Confirmations confirmations,
      Looks looks,
      Clock clock) {
    this.sights = sights;
    this.sheet = sheet;
    this.holders = holders;
    this.batches = batches;
    this.confirmations = confirmations;
    this.looks = looks;
    this.clock = clock;
  }

  @Transactional
  public Seen look(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Seen(register, sheet.of(register), closed(register));
  }

  /**
   * @param batch the same for a form that is sent twice, which is keyed once
   */
  @Transactional
  public Keyed key(RegisterId id, Form form, UUID batch, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    Closed closed = closed(register);
    if (closed != null) {
      return new Keyed.Refused(closed);
    }
    List<SheetRows.Row> rows = sheet.of(register);
    int last = rows.isEmpty() ? 0 : rows.getLast().number();
    KeyedRows keyed = KeyedRows.of(form.rows(), form.ticked(), register.handle().mark(), last);
    List<String> names = form.names().lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    List<Fault> faults = faults(form, keyed, names);
    if (!faults.isEmpty()) {
      return new Keyed.Wrong(faults);
    }
    var people = new ArrayList<PersonId>();
    rows.stream()
        .filter(row -> keyed.numbers().contains(row.number()))
        .forEach(row -> people.add(row.person()));
    List<String> unknown = findAmong(names, register, people);
    int lines =
        batches.take(register, new Batch(batch), Way.SHEET, people, unknown, actor.person());
    if (!form.headcount().isBlank()) {
      confirmations.confirm(id.value(), Integer.valueOf(form.headcount().strip()), actor.person());
    }
    return new Keyed.Done(lines);
  }

  private static List<Fault> faults(Form form, KeyedRows keyed, List<String> names) {
    var faults = new ArrayList<Fault>();
    keyed.problems().forEach(problem -> faults.add(new Fault.OfARow(problem)));
    names.stream()
        .filter(name -> name.length() > TypedNumber.LONGEST)
        .forEach(name -> faults.add(new Fault.NameTooLong(name.substring(0, 30))));
    if (names.size() > MOST_NAMES) {
      faults.add(new Fault.TooManyNames(MOST_NAMES));
    }
    if (!form.headcount().strip().matches("[0-9]{0,4}")) {
      faults.add(new Fault.Headcount());
    }
    if (faults.isEmpty() && keyed.numbers().isEmpty() && names.isEmpty()) {
      faults.add(new Fault.Nothing());
    }
    return faults;
  }

  /**
   * Adds those whose name or number stands on this register's list; the others are returned. Nobody
   * else is looked for: a number typed here must not tell whose it is.
   */
  private List<String> findAmong(List<String> names, SeenRegister register, List<PersonId> people) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<TypedNumber, Holder> numbers =
        holders.of(names.stream().map(TypedNumber::of).distinct().toList(), register);
    Map<String, Holder> called = holders.called(names, register);
    var unknown = new ArrayList<String>();
    for (String name : names) {
      if (called.get(name) instanceof Holder.One one) {
        people.add(one.person());
      } else if (numbers.get(TypedNumber.of(name)) instanceof Holder.One one && one.onTheList()) {
        people.add(one.person());
      } else {
        unknown.add(name);
      }
    }
    return unknown;
  }

  private @Nullable Closed closed(SeenRegister register) {
    if (!register.mayBeChangedAt(clock.instant())) {
      return Closed.LOCKED;
    }
    return clock.instant().isBefore(register.opens()) ? Closed.NOT_BEGUN : null;
  }
}
