package app.cairn.attendance.kiosk;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.RolesOf;
import org.springframework.stereotype.Component;

/** Whoever opened the door, with the roles they hold now: without them the device does nothing. */
@Component
class Openers {

  private final RolesOf roles;

  Openers(RolesOf roles) {
    this.roles = roles;
  }

  Actor of(KioskTicket ticket) {
    return roles.actor(ticket.institution(), ticket.opener());
  }
}
