package app.cairn.evaluation.impact;

import app.cairn.platform.words.Wording;

/** A difference with its sign: +4.1, −0.3 (a true minus), 0.0. */
final class Signed {

  private Signed() {}

  static String text(Wording w, double figure) {
    String plain = w.decimal(Math.abs(figure), 1);
    if (plain.equals(w.decimal(0, 1))) {
      return plain;
    }
    return (figure < 0 ? "−" : "+") + plain;
  }
}
