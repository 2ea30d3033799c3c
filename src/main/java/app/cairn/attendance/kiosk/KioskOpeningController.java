package app.cairn.attendance.kiosk;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A leader makes the device in their hands the one at the door, and is signed out on it. */
@Controller
class KioskOpeningController {

  private final KioskDesk desk;
  private final KioskTickets tickets;
  private final KioskPages pages;
  private final Templates templates;

  KioskOpeningController(
      KioskDesk desk, KioskTickets tickets, KioskPages pages, Templates templates) {
    this.desk = desk;
    this.tickets = tickets;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/kiosk")
  View newForm(@PathVariable RegisterId register, Actor actor) {
    SeenRegister seen = desk.require(register, actor);
    return Page.ok(templates.attendanceKioskOpening(pages.opening(seen, desk.isOpen(seen))));
  }

  @PostMapping("/registers/{register}/kiosk")
  View create(
      @PathVariable RegisterId register,
      Actor actor,
      Wording w,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException {
    SeenRegister seen = desk.require(register, actor);
    if (!desk.isOpen(seen)) {
      return Redirect.to("/registers/" + register.value()).saying(w.t("kiosk.opening.not-now"));
    }
    // Whoever stands at the door must not be the leader: nothing of the sign-in stays behind.
    request.logout();
    tickets.give(
        response,
        new KioskTicket(
            actor.institution(),
            register,
            actor.person(),
            UUID.randomUUID(),
            seen.hours().until()));
    return Redirect.to("/kiosk");
  }
}
