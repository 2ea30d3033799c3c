package app.cairn.attendance.help;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class CheckInHelpController {

  private final Shells shells;
  private final Templates templates;

  CheckInHelpController(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/help/check-in")
  View show() {
    return Page.ok(
        templates.attendanceHelpCheckIn(new CheckInHelpPage(shells.titled("help.check-in.title"))));
  }
}
