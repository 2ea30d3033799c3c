package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** How one entry of a register came to say what it says. */
@Controller
class StoryController {

  private final StoryDesk desk;
  private final StoryPages pages;
  private final Templates templates;

  StoryController(StoryDesk desk, StoryPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/entries/{entry}")
  View show(@PathVariable RegisterId register, @PathVariable UUID entry, Actor actor) {
    return Page.ok(
        templates.attendanceRegisterStory(pages.page(desk.look(register, entry, actor))));
  }
}
