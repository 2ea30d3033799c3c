package app.cairn.attendance.file;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A list of numbers is chosen here, and brought in once it was looked at. */
@Controller
class FileController {

  private final FileDesk desk;
  private final FilePages pages;
  private final Templates templates;

  FileController(FileDesk desk, FilePages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/file")
  View newForm(@PathVariable RegisterId register, Actor actor) {
    return Page.ok(
        templates.attendanceFileShow(
            pages.page(desk.look(register, List.of(), actor), "", List.of(), null)));
  }

  /**
   * @param content the list as the preview held it
   */
  @PostMapping("/registers/{register}/file")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    UUID batch = key == null ? UUID.randomUUID() : key;
    String path = "/registers/" + register.value();
    try {
      List<ListedLine> lines =
          content.isBlank()
              ? List.of()
              : ListedFile.read("", content.getBytes(StandardCharsets.UTF_8));
      return switch (desk.bringIn(register, lines, batch, actor)) {
        case FileDesk.Brought.Done(int written) ->
            written == 0
                ? Redirect.to(path).saying(w.t("batch.nothing-new"))
                : Redirect.to(path + "/batches/" + batch);
        case FileDesk.Brought.Not(FileDesk.Seen seen) ->
            Page.invalid(
                templates.attendanceFileShow(
                    pages.page(
                        seen, "", lines, lines.isEmpty() ? w.t("file.problem.empty") : null)));
      };
    } catch (Unreadable e) {
      return Page.invalid(
          templates.attendanceFileShow(
              pages.page(
                  desk.look(register, List.of(), actor),
                  "",
                  List.of(),
                  FilePages.unreadable(e, w))));
    }
  }
}
