package app.cairn.sessions.plan;

import app.cairn.sessions.plan.Activity.Said;
import org.jspecify.annotations.Nullable;

/** An activity as it was typed. */
record ActivityForm(
    @Nullable String stage,
    @Nullable String minutes,
    @Nullable String title,
    @Nullable String words) {

  /** Minutes that are no number are none, which is then said to be wrong. */
  Said said() {
    return new Said(
        Stage.withKey(text(stage)).orElse(Stage.MAIN),
        minutesTyped().matches("\\d{1,4}") ? Integer.parseInt(minutesTyped()) : 0,
        text(title),
        text(words).replace("\r\n", "\n"));
  }

  String minutesTyped() {
    return text(minutes);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
