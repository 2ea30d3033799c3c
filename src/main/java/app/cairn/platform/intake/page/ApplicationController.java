package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.run.Origin;
import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.intake.run.RunShown;
import app.cairn.platform.intake.run.RunShown.State;
import app.cairn.platform.intake.run.Runs;
import app.cairn.platform.intake.run.Uploads;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Saying;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Applies what was looked at. Asked twice, it is done once. */
@Controller
class ApplicationController {

  private final Runs runs;
  private final Uploads uploads;
  private final RunPages pages;
  private final Shells shells;
  private final Templates templates;

  ApplicationController(
      Runs runs, Uploads uploads, RunPages pages, Shells shells, Templates templates) {
    this.runs = runs;
    this.uploads = uploads;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/imports/{run}/application")
  View create(
      @PathVariable RunId run,
      @RequestParam(name = "allow-removals", defaultValue = "false") boolean allowRemovals,
      Actor actor) {
    Importers.require(actor);
    RunShown shown = runs.find(run).orElseThrow(NotFound::new);
    if (shown.state() == State.ASKS && !allowRemovals) {
      return Page.invalid(
          templates.platformIntakeRun(
              pages.page(
                  run,
                  1,
                  1,
                  List.of(
                      new Saying(
                          Saying.Tone.WRONG, shells.wording().t("imports.show.say-yes-first"))))));
    }
    if (shown.state().mayBeApplied() && shown.origin() == Origin.PAGE) {
      uploads.apply(run, allowRemovals, actor);
    }
    return Redirect.to("/imports/" + run.value());
  }
}
