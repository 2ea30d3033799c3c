package app.cairn.attendance.register;

import app.cairn.platform.words.Wording;
import java.time.Instant;

/** Says where a register is in its life, and what comes next. */
final class RegisterLife {

  private RegisterLife() {}

  static String of(SeenRegister register, Instant now, Wording w) {
    String locks = w.moment(register.hours().locks());
    return switch (register.lifeAt(now)) {
      case OPEN -> w.t("register.life.open", "when", locks);
      case CONFIRMED -> w.t("register.life.confirmed", "when", locks);
      case LOCKED -> w.t("register.life.locked", "when", locks);
      case REOPENED ->
          register
              .reopened()
              .map(
                  again ->
                      w.t(
                          "register.life.reopened",
                          "when",
                          w.moment(again.until()),
                          "name",
                          again.by(),
                          "reason",
                          again.reason()))
              .orElseThrow();
    };
  }
}
