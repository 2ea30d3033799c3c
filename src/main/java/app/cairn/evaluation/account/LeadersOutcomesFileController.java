package app.cairn.evaluation.account;

import app.cairn.platform.Actor;
import app.cairn.platform.chart.Palette;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.web.PictureFile;
import cairn.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of leaders, as a file for a spreadsheet and as a picture. */
@Controller
class LeadersOutcomesFileController {

  private final LeadersOutcomes outcomes;
  private final Shells shells;
  private final Templates templates;

  LeadersOutcomesFileController(LeadersOutcomes outcomes, Shells shells, Templates templates) {
    this.outcomes = outcomes;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/leaders/figures.csv")
  CsvFile index(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return pages(scheme, actor).file();
  }

  @GetMapping("/results/leaders/figures.svg")
  PictureFile show(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return new PictureFile(
        "leaders.svg", templates.uiIntervalChart(pages(scheme, actor).picture(), Palette.PLAIN));
  }

  private LeadersOutcomesPages pages(@Nullable String scheme, Actor actor) {
    return new LeadersOutcomesPages(shells.wording(), scheme, outcomes.open(scheme, actor));
  }
}
