package app.cairn.attendance.file;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.batch.Batch;
import app.cairn.attendance.batch.Batches;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a list would do to a register, and brings it in: all of it or nothing. */
@Component
class FileDesk {

  /** Why a register takes nothing from a file just now. */
  enum Closed {
    LOCKED,
    NOT_BEGUN
  }

  record Seen(SeenRegister register, @Nullable Closed closed, Preview preview) {}

  /** What became of bringing it in. */
  sealed interface Brought {
    record Done(int lines) implements Brought {}

    /** It can't be taken as it is; this is what is wrong with it. */
    record Not(Seen seen) implements Brought {}
  }

  private final Sights sights;
  private final Holders holders;
  private final Batches batches;
  private final Looks looks;
  private final Clock clock;

  FileDesk(Sights sights, Holders holders, Batches batches, Looks looks, Clock clock) {
    this.sights = sights;
    this.holders = holders;
    this.batches = batches;
    this.looks = looks;
    this.clock = clock;
  }

  @Transactional
  public Seen look(RegisterId id, List<ListedLine> lines, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    if (!lines.isEmpty()) {
      looks.log(actor, null, Sights.LOOK, register.title());
    }
    return new Seen(register, closed(register), preview(register, lines));
  }

  /**
   * @param batch the same for a form that is sent twice, which is brought in once
   */
  @Transactional
  public Brought bringIn(RegisterId id, List<ListedLine> lines, UUID batch, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    Closed closed = closed(register);
    Preview preview = preview(register, lines);
    if (closed != null || lines.isEmpty() || !preview.bad().isEmpty()) {
      return new Brought.Not(new Seen(register, closed, preview));
    }
    return new Brought.Done(
        batches.take(
            register,
            new Batch(batch),
            Way.IMPORT,
            preview.people(),
            preview.names(),
            actor.person()));
  }

  private Preview preview(SeenRegister register, List<ListedLine> lines) {
    Map<TypedNumber, Holder> numbers =
        holders.of(
            lines.stream().map(line -> TypedNumber.of(line.number())).distinct().toList(),
            register);
    Map<String, Holder> names =
        holders.called(
            lines.stream()
                .filter(line -> line.number().isEmpty())
                .map(ListedLine::name)
                .distinct()
                .toList(),
            register);
    var rows = new ArrayList<Preview.Row>();
    var bad = new ArrayList<Preview.Bad>();
    var seen = new HashSet<PersonId>();
    for (ListedLine line : lines) {
      Holder holder =
          line.number().isEmpty()
              ? names.getOrDefault(line.name(), new Holder.Nobody())
              : numbers.getOrDefault(TypedNumber.of(line.number()), new Holder.Nobody());
      Preview.Fault fault = fault(line, holder);
      if (fault != null) {
        bad.add(new Preview.Bad(line, fault));
      } else if (holder instanceof Holder.One one && one.onTheList()) {
        rows.add(
            !seen.add(one.person())
                ? new Preview.Row.Again(line, one)
                : one.isIn()
                    ? new Preview.Row.AlreadyIn(line, one)
                    : new Preview.Row.PutIn(line, one));
      } else {
        rows.add(new Preview.Row.TakenDown(line));
      }
    }
    return new Preview(rows, bad);
  }

  private static Preview.@Nullable Fault fault(ListedLine line, Holder holder) {
    if (line.asTyped().length() > TypedNumber.LONGEST) {
      return Preview.Fault.TOO_LONG;
    }
    return switch (holder) {
      case Holder.Several _ -> line.number().isEmpty() ? null : Preview.Fault.TWO_PEOPLE;
      case Holder.One one ->
          one.onTheList() && !line.name().isEmpty() && !shareAWord(one.name(), line.name())
              ? Preview.Fault.ANOTHER_NAME
              : null;
      case Holder.Nobody _ -> null;
    };
  }

  private static boolean shareAWord(String one, String other) {
    Set<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  private static Set<String> words(String name) {
    return Set.copyOf(
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
  }

  private @Nullable Closed closed(SeenRegister register) {
    if (!register.mayBeChangedAt(clock.instant())) {
      return Closed.LOCKED;
    }
    return clock.instant().isBefore(register.opens()) ? Closed.NOT_BEGUN : null;
  }
}
