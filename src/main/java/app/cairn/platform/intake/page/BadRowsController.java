package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.Spoken;
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

/** The bad rows as a file, for whoever mends them. */
@Controller
class BadRowsController {

  private static final int ALL = 10_000;

  private final Runs runs;
  private final Shells shells;

  BadRowsController(Runs runs, Shells shells) {
    this.runs = runs;
    this.shells = shells;
  }

  @GetMapping("/imports/{run}/bad-rows.csv")
  View show(@PathVariable RunId run, Actor actor) {
    Importers.require(actor);
    if (runs.find(run).isEmpty()) {
      throw new NotFound();
    }
    Wording w = shells.wording();
    return new CsvFile(
        "bad-rows.csv",
        List.of(
            w.t("imports.show.file"),
            w.t("imports.show.line"),
            w.t("imports.show.column"),
            w.t("imports.show.why")),
        runs.findings(run, 0, ALL).stream()
            .map(
                bad ->
                    List.of(bad.file(), bad.line(), bad.column(), Spoken.reason(w, bad.reason())))
            .toList());
  }
}
