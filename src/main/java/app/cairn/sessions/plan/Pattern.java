package app.cairn.sessions.plan;

import java.util.Optional;

/**
 * The shelf: ways to spend some minutes in which students do the thinking and those who lead ask.
 */
enum Pattern {
  ONE_QUESTION_EACH(Stage.OPENING, 8),
  WHAT_STAYED(Stage.OPENING, 5),
  FIND_THE_SLIP(Stage.OPENING, 10),
  ALONE_IN_TWOS_IN_FOURS(Stage.MAIN, 15),
  EXPLAIN_TO_THE_NEXT_TABLE(Stage.MAIN, 20),
  STEPS_IN_ORDER(Stage.MAIN, 12),
  TAKE_A_QUESTION_APART(Stage.MAIN, 15),
  WRITE_THE_QUESTION(Stage.MAIN, 20),
  DRAW_THE_MAP(Stage.MAIN, 15),
  BOTH_SIDES(Stage.MAIN, 15),
  STUCK_AND_UNSTUCK(Stage.MAIN, 12),
  ONE_SENTENCE(Stage.CLOSING, 5),
  WHAT_I_DO_NEXT(Stage.CLOSING, 5),
  STILL_OPEN(Stage.CLOSING, 5);

  private final Stage stage;
  private final int minutes;

  Pattern(Stage stage, int minutes) {
    this.stage = stage;
    this.minutes = minutes;
  }

  Stage stage() {
    return stage;
  }

  int minutes() {
    return minutes;
  }

  static Optional<Pattern> withName(String name) {
    for (Pattern pattern : values()) {
      if (pattern.name().equals(name)) {
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }
}
