package app.cairn.platform.ui;

import java.util.Locale;

/** A sentence that stands out: done, to look at, or wrong. */
public record Saying(Tone tone, String sentence) {

  public enum Tone {
    TOAST,
    NOTE,
    WRONG
  }

  public String styleClass() {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  public String role() {
    return tone == Tone.WRONG ? "alert" : "status";
  }
}
