package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.intake.run.Runs;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What an import changes, as a file. */
@Controller
class ChangesController {

  private static final int ALL = 100_000;

  private final Runs runs;
  private final RunPages pages;
  private final Shells shells;

  ChangesController(Runs runs, RunPages pages, Shells shells) {
    this.runs = runs;
    this.pages = pages;
    this.shells = shells;
  }

  @GetMapping("/imports/{run}/changes.csv")
  View show(@PathVariable RunId run, Actor actor) {
    Importers.require(actor);
    if (runs.find(run).isEmpty()) {
      throw new NotFound();
    }
    Wording w = shells.wording();
    return new CsvFile(
        "changes.csv",
        List.of(
            w.t("imports.show.records"),
            w.t("imports.show.key"),
            w.t("imports.show.what"),
            w.t("imports.show.detail")),
        runs.changes(run, "", 0, ALL).items().stream()
            .map(
                change ->
                    List.of(
                        pages.title(w, change.recordType()),
                        change.key(),
                        w.choice("imports.what", change.what()),
                        RunPages.detail(w, change)))
            .toList());
  }
}
