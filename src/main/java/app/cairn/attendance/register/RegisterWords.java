package app.cairn.attendance.register;

import app.cairn.platform.words.Wording;
import java.time.ZonedDateTime;

/** What every page about a register says of it. */
public final class RegisterWords {

  private RegisterWords() {}

  /** Its day and hours. */
  public static String when(SeenRegister register, Wording w) {
    ZonedDateTime starts = register.starts().atZone(w.zone());
    return w.t(
        "register.when",
        "day",
        w.date(starts.toLocalDate()),
        "from",
        w.time(starts.toLocalTime()),
        "to",
        w.time(register.ends().atZone(w.zone()).toLocalTime()));
  }
}
