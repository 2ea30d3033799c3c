package app.cairn.platform.chart;

import org.jspecify.annotations.Nullable;

/**
 * How a picture is coloured: by classes on a page, so that it follows the theme, or by plain
 * colours in a PDF, a mail or a file, where there is no style sheet.
 */
public enum Palette {
  PAGE,
  PLAIN;

  private static final String INK = "#18242c";
  private static final String QUIET_INK = "#4b565d";
  private static final String LINE = "#d9d5ca";

  public String styleClass(Tone tone) {
    return tone.styleClass();
  }

  public @Nullable String colour(Tone tone) {
    return plainly(tone.colour());
  }

  public @Nullable String colour(Meaning meaning) {
    return plainly(meaning.colour());
  }

  public @Nullable String ink() {
    return plainly(INK);
  }

  public @Nullable String quietInk() {
    return plainly(QUIET_INK);
  }

  public @Nullable String line() {
    return plainly(LINE);
  }

  /** A page's picture is as wide as its place; a file's has a width of its own. */
  public String width() {
    return this == PLAIN ? "520" : "100%";
  }

  /** So that a file's picture can be set larger or smaller. */
  public @Nullable String viewBox(double height) {
    return plainly("0 0 520 " + Math.round(height));
  }

  public @Nullable String font() {
    return plainly("Liberation Sans, Arial, sans-serif");
  }

  /** In a PDF a picture says what it shows by this name alone. */
  public @Nullable String alt(String description) {
    return plainly(description);
  }

  public @Nullable String bold() {
    return plainly("600");
  }

  private @Nullable String plainly(String value) {
    return this == PLAIN ? value : null;
  }
}
