package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The figures of a page of results as a file for a spreadsheet. */
@Controller
class ResultsTableController {

  private final Results results;
  private final Shells shells;

  ResultsTableController(Results results, Shells shells) {
    this.results = results;
    this.shells = shells;
  }

  @GetMapping("/results/figures.csv")
  CsvFile index(Asked asked, Actor actor) {
    return results.filesOfScheme(shells.wording(), asked, actor).table();
  }

  @GetMapping("/results/units/{unit}/figures.csv")
  CsvFile show(@PathVariable UUID unit, Asked asked, Actor actor) {
    return results.filesOfSubject(shells.wording(), unit, asked, actor).table();
  }
}
