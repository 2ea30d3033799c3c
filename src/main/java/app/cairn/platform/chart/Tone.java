package app.cairn.platform.chart;

import java.util.Locale;

/**
 * What a shape stands for, from nobody to many; said by a class on a page, which follows its theme,
 * and by a plain colour where there is no style sheet.
 */
public enum Tone {
  NONE("#cfcbc0"),
  SOME("#8fa9a0"),
  MORE("#4c8068"),
  MANY("#1f5b3e");

  private final String colour;

  Tone(String colour) {
    this.colour = colour;
  }

  public String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String colour() {
    return colour;
  }

  /** The tone of one of so many steps, the first being nobody and the last many. */
  public static Tone ofStep(int step, int steps) {
    if (step == 0) {
      return NONE;
    }
    return step == steps - 1 ? MANY : step * 2 <= steps ? SOME : MORE;
  }
}
