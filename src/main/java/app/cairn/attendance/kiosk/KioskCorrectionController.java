package app.cairn.attendance.kiosk;

import app.cairn.attendance.register.SeenRegister;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "That isn't me": the number was mistyped, and somebody else would stand in the register. */
@Controller
class KioskCorrectionController {

  private final KioskDesk desk;
  private final Openers openers;
  private final KioskTickets tickets;
  private final KioskPages pages;

  KioskCorrectionController(
      KioskDesk desk, Openers openers, KioskTickets tickets, KioskPages pages) {
    this.desk = desk;
    this.openers = openers;
    this.tickets = tickets;
    this.pages = pages;
  }

  @PostMapping("/kiosk/correction")
  View create(
      @RequestParam(required = false) @Nullable UUID checkIn,
      @RequestParam(defaultValue = "") String undoing,
      HttpServletRequest request) {
    Optional<KioskTicket> ticket = KioskFilter.ticketOf(request);
    Optional<SeenRegister> register = ticket.flatMap(one -> desk.open(one, openers.of(one)));
    if (register.isEmpty()) {
      return pages.closed();
    }
    if (checkIn == null
        || !tickets.mayUndo(ticket.get(), checkIn, undoing)
        || !desk.takeBack(ticket.get(), register.get(), checkIn)) {
      return pages.waiting(ticket.get(), register.get());
    }
    return pages.answering(
        ticket.get(),
        desk.open(ticket.get(), openers.of(ticket.get())).orElse(register.get()),
        new KioskAnswer.TakenBack());
  }
}
