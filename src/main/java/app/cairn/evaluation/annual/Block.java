package app.cairn.evaluation.annual;

import java.util.Locale;

/** What people write into a report, beside their answers to the year's aims. */
enum Block {
  OPENING,
  STUDENTS,
  NEXT,
  THANKS;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String ofAim(int number) {
    return "aim-" + number;
  }
}
