package app.cairn.evaluation.release;

import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public: what the columns of released figures mean. */
@Controller
class DictionaryController {

  private final Shells shells;

  DictionaryController(Shells shells) {
    this.shells = shells;
  }

  @GetMapping("/i/{handle}/figures/dictionary.csv")
  CsvFile index(@PathVariable String handle) {
    PublishedController.requireInstitution();
    return new ReleaseFiles(shells.wording()).dictionary();
  }
}
