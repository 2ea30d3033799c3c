package app.cairn.attendance.paper;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.paper.KeyingDesk.Form;
import app.cairn.attendance.paper.KeyingDesk.Keyed;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One screen on which a printed sheet is keyed back. */
@Controller
class KeyingController {

  private final KeyingDesk desk;
  private final SheetPages pages;
  private final Templates templates;

  KeyingController(KeyingDesk desk, SheetPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/sheet/keying")
  View newForm(@PathVariable RegisterId register, Actor actor) {
    return Page.ok(
        templates.attendancePaperKeying(
            pages.keying(
                desk.look(register, actor),
                new Form("", List.of(), "", ""),
                List.of(),
                UUID.randomUUID())));
  }

  @PostMapping("/registers/{register}/sheet/keying")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") String rows,
      @RequestParam(name = "row", defaultValue = "") List<Integer> ticked,
      @RequestParam(defaultValue = "") String names,
      @RequestParam(defaultValue = "") String headcount,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var form = new Form(rows, ticked, names, headcount);
    UUID batch = key == null ? UUID.randomUUID() : key;
    String path = "/registers/" + register.value();
    return switch (desk.key(register, form, batch, actor)) {
      case Keyed.Done(int lines) ->
          lines == 0
              ? Redirect.to(path).saying(w.t("batch.nothing-new"))
              : Redirect.to(path + "/batches/" + batch);
      case Keyed.Refused(KeyingDesk.Closed why) -> Redirect.to(path).saying(pages.refusal(why, w));
      case Keyed.Wrong(List<KeyingDesk.Fault> faults) ->
          Page.invalid(
              templates.attendancePaperKeying(
                  pages.keying(desk.look(register, actor), form, faults, batch)));
    };
  }
}
