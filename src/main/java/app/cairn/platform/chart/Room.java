package app.cairn.platform.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a row of texts has room beside each other: on the narrowest phone, only on wider pages, or
 * nowhere. Widths are estimated, generously, from the number of characters.
 */
public enum Room {
  ALWAYS,
  WIDE,
  NEVER;

  private static final double PHONE = 256;
  private static final double PAGE = 380;
  private static final double CHARACTER = 7.2;
  private static final double APART = 6;

  /**
   * @param kept the text that is shown before any other, such as the present week's
   */
  static List<Room> of(List<String> texts, int kept) {
    int n = texts.size();
    double widest = texts.stream().mapToInt(String::length).max().orElse(0) * CHARACTER + APART;
    int onPhone = every(widest, PHONE / Math.max(1, n));
    int onPage = every(widest, PAGE / Math.max(1, n));
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                (i - kept) % onPhone == 0 && (i - kept) % onPage == 0
                    ? ALWAYS
                    : (i - kept) % onPage == 0 ? WIDE : NEVER)
        .toList();
  }

  /** Whether a line of text has room across the picture on the narrowest phone. */
  static boolean isEnough(String line) {
    return line.length() * CHARACTER <= PHONE + APART;
  }

  /** Doubles, so that what a phone shows is part of what a page shows. */
  private static int every(double width, double place) {
    int every = 1;
    while (every * place < width && every < 64) {
      every *= 2;
    }
    return every;
  }

  public boolean somewhere() {
    return this != NEVER;
  }

  /** Added to the text's own class. */
  public String styleClass() {
    return this == WIDE ? " wide" : "";
  }
}
