package app.cairn.attendance.checkin;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Says;
import app.cairn.attendance.book.TakenDown;
import app.cairn.people.SignedPerson;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "I'm here", said with a ticket; answered when it is written down. */
@Controller
class CheckInController {

  private final CheckInDesk desk;
  private final Tickets tickets;
  private final Taps taps;
  private final Receipts receipts;
  private final LanePages pages;
  private final Answers answers;

  CheckInController(
      CheckInDesk desk,
      Tickets tickets,
      Taps taps,
      Receipts receipts,
      LanePages pages,
      Answers answers) {
    this.desk = desk;
    this.tickets = tickets;
    this.taps = taps;
    this.receipts = receipts;
    this.pages = pages;
    this.answers = answers;
  }

  @PostMapping("/check-ins")
  View create(
      @RequestParam(required = false) @Nullable UUID key,
      @RequestParam(defaultValue = "") String tapped,
      HttpServletRequest request) {
    Optional<SignedPerson> visitor = Visitor.of(request);
    Optional<Ticket> ticket = tickets.of(request).filter(one -> one.key().equals(key));
    if (visitor.isEmpty()) {
      return answers.signInFirst(request);
    }
    if (ticket.isEmpty() || !ticket.get().institution().equals(visitor.get().institution())) {
      return answers.ticketOver(request);
    }
    Taps.Tap tap = taps.of(ticket.get(), visitor.get().person(), tapped);
    if (tap == Taps.Tap.ONCE_MORE) {
      return pages.missed(ticket.get());
    }
    String doubt = tap == Taps.Tap.WAITS ? SaidToBeHere.NUMBER_MISSED : null;
    TakenDown written =
        desk.take(visitor.get().institution(), said(visitor.get(), ticket.get(), doubt));
    return answers.written(request, written);
  }

  @GetMapping("/check-ins/{receipt}")
  View show(@PathVariable UUID receipt, HttpServletRequest request) {
    SignedPerson visitor = Visitor.of(request).orElse(null);
    if (visitor == null) {
      return Redirect.to("/sign-in?to=/check-ins/" + receipt);
    }
    return pages.receipt(receipts.find(receipt, visitor).orElseThrow(NotFound::new));
  }

  private SaidToBeHere said(SignedPerson visitor, Ticket ticket, @Nullable String doubt) {
    return new SaidToBeHere(
        tickets.clientKey(ticket.key(), visitor.person(), "scan"),
        ticket.register(),
        visitor.person(),
        null,
        ticket.way(),
        Says.HERE,
        ticket.scannedAt(),
        null,
        visitor.device(),
        doubt,
        null);
  }
}
