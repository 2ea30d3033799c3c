package app.cairn.platform.chart;

import java.util.Locale;

/** Whether a figure is getting better; the words beside a picture say it too. */
public enum Meaning {
  BETTER("#1f5b3e"),
  SAME("#4c8068"),
  WORSE("#9b3a1c");

  private final String colour;

  Meaning(String colour) {
    this.colour = colour;
  }

  public String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String colour() {
    return colour;
  }
}
