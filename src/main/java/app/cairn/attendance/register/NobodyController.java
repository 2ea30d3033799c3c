package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.NobodyDesk.Said;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Nobody came." */
@Controller
class NobodyController {

  private final NobodyDesk desk;

  NobodyController(NobodyDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/registers/{register}/nobody")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    Redirect back = Redirect.to("/registers/" + register.value());
    return switch (desk.nobodyCame(register, key == null ? Ids.next() : key, actor)) {
      case DONE -> back.saying(w.t("register.nobody.done"));
      case TAKEN_BACK -> back.saying(w.t("register.nobody.taken-back-before"));
      case SOMEBODY_IS_IN -> back.saying(w.t("register.nobody.somebody-is-in"));
      case NOT_ITS_DAY -> back.saying(w.t("register.nobody.not-its-day"));
    };
  }

  @DeleteMapping("/registers/{register}/nobody")
  View destroy(@PathVariable RegisterId register, Actor actor, Wording w) {
    Redirect back = Redirect.to("/registers/" + register.value());
    return desk.takeBack(register, actor) == Said.DONE
        ? back.saying(w.t("register.nobody.taken-back"))
        : back.saying(w.t("register.nobody.not-its-day"));
  }
}
