package app.cairn.platform.ui;

import org.jspecify.annotations.Nullable;

/** A state in a word or two. The word says it; the colour only helps. */
public record Chip(String text, Tone tone) {

  public enum Tone {
    PLAIN(null),
    YES("yes"),
    LOOK("look"),
    NO("no");

    private final @Nullable String styleClass;

    Tone(@Nullable String styleClass) {
      this.styleClass = styleClass;
    }
  }

  public static Chip plain(String text) {
    return new Chip(text, Tone.PLAIN);
  }

  /** Good. */
  public static Chip yes(String text) {
    return new Chip(text, Tone.YES);
  }

  /** Look here. */
  public static Chip look(String text) {
    return new Chip(text, Tone.LOOK);
  }

  /** Wrong. */
  public static Chip no(String text) {
    return new Chip(text, Tone.NO);
  }

  public String styleClass() {
    return tone.styleClass == null ? "chip" : "chip " + tone.styleClass;
  }
}
