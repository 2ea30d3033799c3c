package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPerson;
import app.cairn.platform.InstitutionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a scanned text into a ticket, or says why not. */
@Component
class Scans {

  /** What a scan came to. */
  sealed interface Scan {
    record Good(Ticket ticket) implements Scan {}

    record OfAnotherInstitution() implements Scan {}

    record NotGood() implements Scan {}
  }

  private final CheckInCodes codes;
  private final RegisterOfHandle registers;
  private final Clock clock;

  Scans(CheckInCodes codes, RegisterOfHandle registers, Clock clock) {
    this.codes = codes;
    this.registers = registers;
    this.clock = clock;
  }

  Scan of(String text, Optional<SignedPerson> visitor) {
    Instant now = clock.instant();
    Optional<RegisterHandle> ours =
        visitor.flatMap(person -> codes.scanned(person.institution(), text, now));
    if (ours.isPresent()) {
      return ticket(visitor.get().institution(), ours.get(), text, now);
    }
    Optional<InstitutionId> institution =
        codes
            .namedBy(text)
            .flatMap(registers::institution)
            .filter(one -> codes.scanned(one, text, now).isPresent());
    if (institution.isEmpty()) {
      return new Scan.NotGood();
    }
    return visitor.isPresent()
        ? new Scan.OfAnotherInstitution()
        : ticket(institution.get(), codes.namedBy(text).orElseThrow(), text, now);
  }

  private Scan ticket(
      InstitutionId institution, RegisterHandle register, String text, Instant now) {
    return new Scan.Good(
        new Ticket(
            institution,
            register,
            codes.windowOf(text).orElseThrow(),
            Way.SCAN,
            UUID.randomUUID(),
            now));
  }
}
