package app.cairn.attendance.offline;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Assets;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/**
 * The page that a phone shows without a network, for each register it holds: no names, nothing of
 * anybody's. What it shows it takes from the phone.
 */
@Controller
class KeptController {

  private final Shells shells;
  private final Assets assets;
  private final Templates templates;

  KeptController(Shells shells, Assets assets, Templates templates) {
    this.shells = shells;
    this.assets = assets;
    this.templates = templates;
  }

  @GetMapping("/registers/kept")
  View index() {
    return Page.ok(templates.attendanceOfflineIndex(new KeptPage(shells.wording(), assets)));
  }
}
