package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the page shows as a file for a spreadsheet. */
@Controller
class FoundFileController {

  private final FoundDesk desk;
  private final Shells shells;

  FoundFileController(FoundDesk desk, Shells shells) {
    this.desk = desk;
    this.shells = shells;
  }

  @GetMapping("/surveys/{survey}/figures.csv")
  CsvFile show(
      @PathVariable UUID survey,
      @RequestParam(required = false) @Nullable UUID unit,
      Actor actor,
      Wording w) {
    var found = desk.of(survey, unit, actor, w);
    return new FoundPages(shells.named(found.survey().title()), found).file();
  }
}
