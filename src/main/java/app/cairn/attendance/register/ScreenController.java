package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Htmx;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What the room's screen or a leader's phone shows: the code that changes, and the count. */
@Controller
class ScreenController {

  private final RegisterDesk desk;
  private final RegisterPages pages;
  private final Templates templates;

  ScreenController(RegisterDesk desk, RegisterPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/screen")
  View show(@PathVariable RegisterId register, Actor actor, Htmx htmx) {
    ScreenPage content = pages.screen(desk.requireTaking(register, actor));
    return Page.ok(
        htmx.wantsFragment()
            ? templates.attendanceRegisterCode(content)
            : templates.attendanceRegisterScreen(content));
  }
}
