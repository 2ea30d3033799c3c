package app.cairn.leaders;

import java.util.Locale;

/**
 * The kinds of occasion that train: whoever stands in the register of one was trained that day, as
 * if it had been recorded by hand. Taken back there, it is taken back here.
 */
public enum TrainingOccasions {
  INITIAL_TRAINING,
  FOLLOW_UP_TRAINING;

  /** The kind of occasion under which attendance knows it. */
  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }
}
