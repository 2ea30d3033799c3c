package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.mapping.BuiltIn;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.intake.run.RunShown;
import app.cairn.platform.intake.run.Runs;
import app.cairn.platform.intake.run.Uploads;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Pager;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.Table.Cell;
import app.cairn.platform.ui.Table.Column;
import app.cairn.platform.ui.Table.Row;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;

@Controller
@RequestMapping("/imports")
class ImportsController {

  private final Runs runs;
  private final RunPages pages;
  private final Uploads uploads;
  private final Mappings mappings;
  private final Shells shells;
  private final Templates templates;

  ImportsController(
      Runs runs,
      RunPages pages,
      Uploads uploads,
      Mappings mappings,
      Shells shells,
      Templates templates) {
    this.runs = runs;
    this.pages = pages;
    this.uploads = uploads;
    this.mappings = mappings;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping
  View index(@RequestParam(defaultValue = "1") int page, Actor actor) {
    Importers.require(actor);
    Shell shell = shells.titled("imports.index.title");
    int number = Math.clamp(page, 1, 10_000);
    var part = runs.list((number - 1) * RunPages.SIZE, RunPages.SIZE);
    return Page.ok(
        templates.platformIntakeImports(
            new ImportsPage(
                shell,
                table(shell.w(), part.items()),
                Pager.of(shell.w(), "/imports?", number, RunPages.pages(part.all())))));
  }

  @GetMapping("/new")
  View newForm(
      @RequestParam(name = "too-large", defaultValue = "false") boolean tooLarge, Actor actor) {
    Importers.require(actor);
    FormErrors errors =
        tooLarge
            ? FormErrors.NONE.and("file", shells.wording().t("imports.new.too-large"))
            : FormErrors.NONE;
    return Page.ok(templates.platformIntakeNewImport(form(errors, BuiltIn.ONEROSTER)));
  }

  @PostMapping
  View create(
      @RequestParam(defaultValue = BuiltIn.ONEROSTER) String mapping,
      @RequestParam(name = "switch", defaultValue = "") Set<String> switches,
      Actor actor,
      HttpServletRequest request)
      throws IOException {
    Importers.require(actor);
    Wording w = shells.wording();
    var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
    List<MultipartFile> files = parts == null ? List.of() : parts.getFiles("file");
    List<Uploads.Sent> sent =
        files.stream().filter(file -> !file.isEmpty()).map(ImportsController::sent).toList();
    if (sent.isEmpty()) {
      return again("file", w.t("imports.new.no-file"), mapping);
    }
    try {
      Mapping chosen = mappings.read(mappings.textOf(mapping).orElseThrow(NotFound::new));
      RunId run = uploads.receive(sent, chosen, switches, actor);
      return Redirect.to("/imports/" + run.value());
    } catch (Unreadable e) {
      return again(
          "file", e.finding().file() + ": " + Spoken.reason(w, e.finding().reason()), mapping);
    } catch (MappingFault e) {
      return again("mapping", Spoken.reason(w, e.reason()), mapping);
    }
  }

  @GetMapping("/{run}")
  View show(
      @PathVariable RunId run,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(name = "bad-page", defaultValue = "1") int badPage,
      Actor actor,
      HttpServletResponse response) {
    Importers.require(actor);
    RunPage shown =
        pages.page(run, Math.clamp(page, 1, 10_000), Math.clamp(badPage, 1, 10_000), List.of());
    if (shown.running()) {
      response.setHeader("Refresh", "2");
    }
    return Page.ok(templates.platformIntakeRun(shown));
  }

  @DeleteMapping("/{run}")
  View destroy(@PathVariable RunId run, Actor actor) {
    Importers.require(actor);
    if (!runs.drop(run)) {
      throw new NotFound();
    }
    return Redirect.to("/imports").saying(shells.wording().t("imports.show.dropped"));
  }

  private View again(String field, String sentence, String mapping) {
    return Page.invalid(
        templates.platformIntakeNewImport(form(FormErrors.NONE.and(field, sentence), mapping)));
  }

  private NewImportPage form(FormErrors errors, String chosen) {
    Shell shell = shells.titled("imports.new.title");
    var names = new ArrayList<String>();
    mappings.saved().forEach(saved -> names.add(saved.name()));
    mappings.builtInNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
    var switches = new ArrayList<NewImportPage.Switch>();
    for (String name : names) {
      try {
        mappings
            .read(mappings.textOf(name).orElse(""))
            .switches()
            .forEach((one, on) -> switches.add(new NewImportPage.Switch(one, name, on)));
      } catch (MappingFault e) {
        // It stands in the list all the same; choosing it says what is wrong with it.
        continue;
      }
    }
    return new NewImportPage(
        shell,
        errors,
        Field.select(
                "mapping",
                shell.w().t("imports.new.mapping"),
                names.stream().map(name -> Field.Choice.of(name, nameOf(shell.w(), name))).toList())
            .holding(chosen)
            .hinting(shell.w().t("imports.new.mapping-hint"))
            .wrong(errors.on("mapping")),
        switches);
  }

  /** What comes with Cairn is called in the reader's language; what they saved, as they did. */
  static String nameOf(Wording w, String mapping) {
    return mapping.equalsIgnoreCase(BuiltIn.ONEROSTER)
        ? w.t("imports.mappings.oneroster")
        : mapping;
  }

  private static Uploads.Sent sent(MultipartFile file) {
    return new Uploads.Sent() {
      @Override
      public String name() {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
      }

      @Override
      public InputStream open() throws IOException {
        return file.getInputStream();
      }
    };
  }

  private static Table table(Wording w, List<RunShown.Line> lines) {
    var rows = new ArrayList<Row>();
    for (RunShown.Line line : lines) {
      rows.add(
          Row.of(
              Cell.to(w.moment(line.broughtAt()), "/imports/" + line.id().value())
                  .saying(nameOf(w, line.mapping())),
              Cell.of(RunPages.chip(w, line.state())),
              Cell.of(w.choice("imports.origin", line.origin())),
              Cell.of(w.number(line.added())),
              Cell.of(w.number(line.changed())),
              Cell.of(w.number(line.removed())),
              Cell.of(w.number(line.badRows()))));
    }
    return Table.of(
        w.t("imports.index.title"),
        List.of(
            Column.of(w.t("imports.show.brought")),
            Column.of(w.t("imports.index.state")),
            Column.of(w.t("imports.show.origin")),
            Column.figures(w.t("imports.show.added")),
            Column.figures(w.t("imports.show.changed")),
            Column.figures(w.t("imports.show.removed")),
            Column.figures(w.t("imports.show.bad"))),
        rows);
  }
}
