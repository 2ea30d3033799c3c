package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
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
      @RequestParam UUID checkIn,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean undo,
      @RequestParam UUID key,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Wording w) {
    Redirect back = Back.to(register, q, page);
    if (undo) {
      desk.undo(register, checkIn, key, actor);
      return back;
    }
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return back.saying(w.t("register.correct.problem"));
    }
    desk.wasNotHere(register, checkIn, why, key, actor);
    return back.saying(w.t("register.correct.done"));
  }
}
