package app.cairn.attendance.file;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;

/** What a list would do, row by row; nothing is written. */
@Controller
class FilePreviewController {

  private final FileDesk desk;
  private final FilePages pages;
  private final Templates templates;

  FilePreviewController(FileDesk desk, FilePages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/registers/{register}/file/preview")
  View create(@PathVariable RegisterId register, Actor actor, Wording w, HttpServletRequest request)
      throws IOException {
    var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
    MultipartFile file = parts == null ? null : parts.getFile("file");
    if (file == null || file.isEmpty()) {
      return refused(register, actor, w.t("file.problem.none"));
    }
    if (file.getSize() > ListedFile.MOST_BYTES) {
      return refused(register, actor, w.t("file.problem.too-large"));
    }
    String name = nameOf(file.getOriginalFilename());
    try {
      List<ListedLine> lines = ListedFile.read(name, file.getBytes());
      FileDesk.Seen seen = desk.look(register, lines, actor);
      if (lines.isEmpty()) {
        return refused(register, actor, w.t("file.problem.empty"));
      }
      FilePage page = pages.page(seen, name, lines, null);
      return seen.preview().bad().isEmpty()
          ? Page.ok(templates.attendanceFileShow(page))
          : Page.invalid(templates.attendanceFileShow(page));
    } catch (Unreadable e) {
      return refused(register, actor, FilePages.unreadable(e, w));
    }
  }

  private View refused(RegisterId register, Actor actor, String problem) {
    return Page.invalid(
        templates.attendanceFileShow(
            pages.page(desk.look(register, List.of(), actor), "", List.of(), problem)));
  }

  private static String nameOf(@Nullable String name) {
    return name == null ? "" : name;
  }
}
