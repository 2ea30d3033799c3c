package app.cairn.attendance.kiosk;

import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The page at the door: one field, into which readers and people type. What is sent comes back to
 * the same page, so that a reader is never sent anywhere else.
 */
@Controller
class KioskController {

  private final KioskDesk desk;
  private final Openers openers;
  private final KioskPages pages;

  KioskController(KioskDesk desk, Openers openers, KioskPages pages) {
    this.desk = desk;
    this.openers = openers;
    this.pages = pages;
  }

  @GetMapping("/kiosk")
  View show(HttpServletRequest request) {
    Optional<KioskTicket> ticket = KioskFilter.ticketOf(request);
    Optional<SeenRegister> register = ticket.flatMap(this::open);
    return register.isEmpty() ? pages.closed() : pages.waiting(ticket.get(), register.get());
  }

  @PostMapping("/kiosk")
  View create(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable UUID device,
      @RequestParam(required = false) @Nullable UUID key,
      HttpServletRequest request) {
    Optional<KioskTicket> ticket =
        KioskFilter.ticketOf(request).filter(one -> one.device().equals(device));
    Optional<SeenRegister> register = ticket.flatMap(this::open);
    if (register.isEmpty()) {
      return pages.closed();
    }
    KioskAnswer answer =
        desk.take(ticket.get(), register.get(), number, key == null ? UUID.randomUUID() : key);
    // Read again: the count has grown.
    Page page = pages.answering(ticket.get(), open(ticket.get()).orElse(register.get()), answer);
    return page;
  }

  private Optional<SeenRegister> open(KioskTicket ticket) {
    return desk.open(ticket, openers.of(ticket));
  }
}
