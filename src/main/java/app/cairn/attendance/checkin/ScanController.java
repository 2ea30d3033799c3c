package app.cairn.attendance.checkin;

import app.cairn.people.SignedPerson;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * What a phone's camera opens. A scan alone changes nothing, because cameras and messengers open
 * addresses on their own; the page it leads to says "I'm here".
 */
@Controller
class ScanController {

  private final Scans scans;
  private final Tickets tickets;
  private final LanePages pages;
  private final InstitutionDirectory institutions;

  ScanController(Scans scans, Tickets tickets, LanePages pages, InstitutionDirectory institutions) {
    this.scans = scans;
    this.tickets = tickets;
    this.pages = pages;
    this.institutions = institutions;
  }

  @GetMapping({"/Q/{code}", "/q/{code}"})
  View show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedPerson> visitor = Visitor.of(request);
    Wording w = pages.w();
    return switch (scans.of(code, visitor)) {
      case Scans.Scan.Good(Ticket ticket) -> {
        tickets.give(response, ticket);
        yield visitor.isPresent() ? pages.scanned(ticket) : signIn(ticket.institution());
      }
      case Scans.Scan.OfAnotherInstitution() ->
          pages.refused(422, w.t("checkin.refused.title"), w.t("checkin.refused.elsewhere"));
      case Scans.Scan.NotGood() ->
          pages.refused(422, w.t("checkin.refused.title"), w.t("checkin.refused.changed"));
    };
  }

  private View signIn(InstitutionId institution) {
    String handle = institutions.cardOf(institution).map(InstitutionCard::handle).orElseThrow();
    return Redirect.to("/i/" + handle + "/open?to=/check-in");
  }
}
