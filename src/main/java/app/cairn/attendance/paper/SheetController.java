package app.cairn.attendance.paper;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The sheet to print. */
@Controller
class SheetController {

  private final SheetDesk desk;
  private final SheetPages pages;
  private final Templates templates;

  SheetController(SheetDesk desk, SheetPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/sheet")
  View show(@PathVariable RegisterId register, Actor actor) {
    return Page.ok(templates.attendancePaperSheet(pages.sheet(desk.look(register, actor))));
  }
}
