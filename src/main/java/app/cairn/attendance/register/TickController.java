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

/** A keeper ticks a name, or takes down somebody who is on no list. */
@Controller
class TickController {

  private static final int LONGEST_NAME = 120;

  private final RegisterDesk desk;
  private final RegisterPages pages;
  private final Templates templates;

  TickController(RegisterDesk desk, RegisterPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/registers/{register}/check-ins")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable UUID key,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Wording w) {
    desk.requireTaking(register, actor);
    UUID clientKey = key == null ? UUID.randomUUID() : key;
    if (person != null) {
      return switch (desk.tick(register, person, clientKey, actor)) {
        case DONE -> Back.to(register, q, page);
        case LOCKED -> Back.to(register, q, page).saying(w.t("register.locked.refused"));
      };
    }
    String typed = name.strip();
    if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
      return Page.invalid(
          templates.attendanceRegisterShow(
              pages.register(
                  desk.look(register, "", 1, actor),
                  "",
                  1,
                  RegisterPage.Typed.name(name, w.t("register.walk-in.problem")))));
    }
    Redirect back = Back.to(register, q, page);
    return switch (desk.takeDown(register, typed, clientKey, actor)) {
      case DONE -> back.saying(w.t("register.walk-in.done", "name", typed));
      case LOCKED -> back.saying(w.t("register.locked.refused"));
    };
  }
}
