package app.cairn.evaluation.international;

import app.cairn.evaluation.study.BandFigures;

/** Whom the Center asks about. */
enum Group {
  CAME,
  ONE_TO_FOUR,
  FIVE_TO_NINE,
  TEN_OR_MORE,
  NEVER;

  BandFigures of(Line line) {
    return switch (this) {
      case CAME -> line.came();
      case ONE_TO_FOUR -> line.bands().get(1);
      case FIVE_TO_NINE -> line.bands().get(2);
      case TEN_OR_MORE -> line.bands().get(3);
      case NEVER -> line.never();
    };
  }
}
