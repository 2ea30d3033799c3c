package app.cairn.evaluation.release;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public: released figures as a file. */
@Controller
class CellsController {

  private static final int ALL = 1000;

  private final Releases releases;
  private final Shells shells;

  CellsController(Releases releases, Shells shells) {
    this.releases = releases;
    this.shells = shells;
  }

  @GetMapping("/i/{handle}/figures/cells.csv")
  CsvFile index(@PathVariable String handle) {
    PublishedController.requireInstitution();
    return new ReleaseFiles(shells.wording()).cells(releases.latest(ALL));
  }
}
