package app.cairn.attendance.offline;

import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.attendance.register.RegisterWords;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Words what a phone gets of a register, and says until when it may be kept. */
@Component
class PhoneRosters {

  /** Whoever knows that the room has no network opens the register the evening before. */
  private static final Duration BEFORE = Duration.ofDays(1);

  private final Shells shells;
  private final ShortNumbers numbers;
  private final PersonMarks marks;
  private final Clock clock;

  PhoneRosters(Shells shells, ShortNumbers numbers, PersonMarks marks, Clock clock) {
    this.shells = shells;
    this.numbers = numbers;
    this.marks = marks;
    this.clock = clock;
  }

  PhoneRoster of(PhoneDesk.Seen seen, Actor actor) {
    SeenRegister register = seen.register();
    Wording w = shells.wording();
    return new PhoneRoster(
        marks.of(actor.institution(), actor.person()),
        register.title(),
        RegisterWords.when(register, w),
        register.place(),
        clock.instant().toEpochMilli(),
        register.starts().minus(BEFORE).toEpochMilli(),
        dayIsOver(register, w).toEpochMilli(),
        seen.people().stream()
            .map(
                one ->
                    new PhoneRoster.Listed(
                        one.person(),
                        one.name(),
                        numbers.of(actor.institution(), new PersonId(one.person())),
                        one.in()))
            .toList());
  }

  private static Instant dayIsOver(SeenRegister register, Wording w) {
    return LocalDate.ofInstant(register.ends().minusMillis(1), w.zone())
        .plusDays(1)
        .atStartOfDay(w.zone())
        .toInstant();
  }
}
