package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.intake.run.Runs;
import app.cairn.platform.intake.run.Undoing;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Saying;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class UndoController {

  private static final int CONFLICT = 409;

  private final Undoing undoing;
  private final Runs runs;
  private final RunPages pages;
  private final Shells shells;
  private final Templates templates;

  UndoController(Undoing undoing, Runs runs, RunPages pages, Shells shells, Templates templates) {
    this.undoing = undoing;
    this.runs = runs;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/imports/{run}/undo")
  View create(@PathVariable RunId run, Actor actor) {
    Importers.require(actor);
    if (runs.find(run).isEmpty()) {
      throw new NotFound();
    }
    Wording w = shells.wording();
    return switch (undoing.undo(run.value(), actor.person())) {
      case Undoing.Undone _ ->
          Redirect.to("/imports/" + run.value()).saying(w.t("imports.undo.done"));
      case Undoing.NotTheLast _ -> refused(run, List.of(w.t("imports.undo.not-the-last")));
      case Undoing.Lasting _ -> refused(run, List.of(w.t("imports.undo.lasting")));
      case Undoing.Busy _ -> refused(run, List.of(w.t("imports.reason.busy")));
      case Undoing.Hindered hindered -> refused(run, sentences(w, hindered));
    };
  }

  private static List<String> sentences(Wording w, Undoing.Hindered hindered) {
    var sentences = new ArrayList<String>();
    sentences.add(w.t("imports.undo.hindered"));
    for (Undoing.Hindrance hindrance : hindered.hindrances()) {
      sentences.add(
          w.t(
              hindrance.refers() ? "imports.undo.refers" : "imports.undo.changed-since",
              "n",
              hindrance.rows(),
              "table",
              hindrance.table()));
    }
    return sentences;
  }

  private View refused(RunId run, List<String> sentences) {
    return new Page(
        CONFLICT,
        templates.platformIntakeRun(
            pages.page(
                run,
                1,
                1,
                sentences.stream().map(one -> new Saying(Saying.Tone.WRONG, one)).toList())));
  }
}
