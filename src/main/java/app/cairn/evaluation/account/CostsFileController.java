package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a year cost, as a file for a spreadsheet. */
@Controller
class CostsFileController {

  private final Costs costs;
  private final Shells shells;

  CostsFileController(Costs costs, Shells shells) {
    this.costs = costs;
    this.shells = shells;
  }

  @GetMapping("/results/costs/figures.csv")
  CsvFile index(YearsResults.Question question, Actor actor) {
    var w = shells.wording();
    return new CostsPages(w, question, costs.open(question, w, actor)).file();
  }
}
