package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A coordinator opens a locked register again, and says why. */
@Controller
class ReopeningController {

  private final ReopeningDesk reopenings;
  private final RegisterDesk desk;
  private final RegisterPages pages;
  private final Templates templates;

  ReopeningController(
      ReopeningDesk reopenings, RegisterDesk desk, RegisterPages pages, Templates templates) {
    this.reopenings = reopenings;
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/registers/{register}/reopening")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    Redirect back = Redirect.to("/registers/" + register.value());
    return switch (reopenings.reopen(
        register, reason, key == null ? UUID.randomUUID() : key, actor)) {
      case DONE -> back.saying(w.t("register.reopen.done"));
      case NOT_LOCKED -> back.saying(w.t("register.reopen.not-locked"));
      case NO_REASON ->
          Page.invalid(
              templates.attendanceRegisterShow(
                  pages.register(
                      desk.look(register, "", 1, actor),
                      "",
                      1,
                      RegisterPage.Typed.reason(reason, w.t("register.reopen.problem")))));
    };
  }
}
