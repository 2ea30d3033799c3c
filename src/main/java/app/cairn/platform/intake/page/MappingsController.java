package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The institution's own mappings: a file is sent, or its text put in. */
@Controller
@RequestMapping("/imports/mappings")
class MappingsController {

  private static final int LONGEST = 1 << 20;

  private final Mappings mappings;
  private final Shells shells;
  private final Templates templates;

  MappingsController(Mappings mappings, Shells shells, Templates templates) {
    this.mappings = mappings;
    this.shells = shells;
    this.templates = templates;
  }

  /** Whose id stands in an address. */
  record MappingId(UUID value) {}

  @GetMapping
  View index(@RequestParam(defaultValue = "") String open, Actor actor) {
    Importers.require(actor);
    String opened = open.isEmpty() ? "" : mappings.textOf(open).orElseThrow(NotFound::new);
    return Page.ok(templates.platformIntakeMappings(page(FormErrors.NONE, opened)));
  }

  @PostMapping
  View create(
      @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      Actor actor)
      throws IOException {
    Importers.require(actor);
    Wording w = shells.wording();
    String sent = text;
    if (file.isPresent() && !file.get().isEmpty() && file.get().getSize() <= LONGEST) {
      sent = new String(file.get().getBytes(), StandardCharsets.UTF_8);
    }
    if (sent.isBlank() || sent.length() > LONGEST) {
      return again(w.t("imports.mappings.nothing"), "");
    }
    try {
      String name = mappings.save(sent, actor.person()).name();
      return Redirect.to("/imports/mappings").saying(w.t("imports.mappings.saved", "name", name));
    } catch (MappingFault e) {
      return again(
          w.t("imports.mappings.fault", "line", e.line(), "why", Spoken.reason(w, e.reason())),
          sent);
    }
  }

  @DeleteMapping("/{mapping}")
  View destroy(@PathVariable MappingId mapping, Actor actor) {
    Importers.require(actor);
    if (!mappings.delete(mapping.value())) {
      throw new NotFound();
    }
    return Redirect.to("/imports/mappings").saying(shells.wording().t("imports.mappings.deleted"));
  }

  private View again(String sentence, String typed) {
    return Page.invalid(
        templates.platformIntakeMappings(page(FormErrors.NONE.and("text", sentence), typed)));
  }

  private MappingsPage page(FormErrors errors, String typed) {
    return new MappingsPage(
        shells.titled("imports.mappings.title"),
        errors,
        mappings.saved(),
        mappings.builtInNames().stream()
            .map(
                name ->
                    new MappingsPage.BuiltIn(
                        name, ImportsController.nameOf(shells.wording(), name)))
            .toList(),
        typed);
  }
}
