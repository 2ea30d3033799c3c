package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Htmx;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class RegisterController {

  private final RegisterDesk desk;
  private final RegisterPages pages;
  private final Templates templates;

  RegisterController(RegisterDesk desk, RegisterPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}")
  View show(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Htmx htmx) {
    int shown = Math.clamp(page, 1, 10_000);
    RegisterPage content =
        pages.register(
            desk.look(register, q.strip(), shown, actor),
            q.strip(),
            shown,
            RegisterPage.Typed.NOTHING);
    return Page.ok(
        htmx.wantsFragment()
            ? templates.attendanceRegisterList(content)
            : templates.attendanceRegisterShow(content));
  }
}
