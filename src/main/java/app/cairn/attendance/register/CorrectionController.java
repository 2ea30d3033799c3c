package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A keeper takes a tick back, or says why somebody who stands there was not there. */
@Controller
class CorrectionController {

  private static final int LONGEST_REASON = 200;

  private final RegisterDesk desk;

  CorrectionController(RegisterDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/registers/{register}/corrections")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(required = false) @Nullable UUID checkIn,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean undo,
      @RequestParam(required = false) @Nullable UUID key,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Wording w) {
    desk.requireTaking(register, actor);
    Redirect back = Back.to(register, q, page);
    UUID clientKey = key == null ? UUID.randomUUID() : key;
    if (checkIn == null) {
      return back.saying(w.t("register.correct.problem"));
    }
    String locked = w.t("register.locked.refused");
    if (undo) {
      return switch (desk.undo(register, checkIn, clientKey, actor)) {
        case DONE -> back;
        case LOCKED -> back.saying(locked);
      };
    }
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return back.saying(w.t("register.correct.problem"));
    }
    return switch (desk.wasNotHere(register, checkIn, why, clientKey, actor)) {
      case DONE -> back.saying(w.t("register.correct.done"));
      case LOCKED -> back.saying(locked);
    };
  }
}
