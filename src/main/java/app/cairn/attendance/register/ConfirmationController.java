package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The keepers say that the register is right; a headcount may stand beside the count. */
@Controller
class ConfirmationController {

  private final RegisterDesk desk;
  private final RegisterPages pages;
  private final Templates templates;

  ConfirmationController(RegisterDesk desk, RegisterPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/registers/{register}/confirmation")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") String headcount,
      Actor actor,
      Wording w) {
    String counted = headcount.strip();
    if (!counted.matches("[0-9]{0,4}")) {
      return Page.invalid(
          templates.attendanceRegisterShow(
              pages.register(
                  desk.look(register, "", 1, actor),
                  "",
                  1,
                  RegisterPage.Typed.headcount(headcount, w.t("register.confirm.problem")))));
    }
    Redirect back = Redirect.to("/registers/" + register.value());
    return switch (desk.confirm(
        register, counted.isEmpty() ? null : Integer.valueOf(counted), actor)) {
      case DONE -> back.saying(w.t("register.confirm.done"));
      case LOCKED -> back.saying(w.t("register.locked.refused"));
    };
  }
}
