package app.cairn.evaluation;

import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;

/** Consent to the benchmark, where a university is invented. */
public interface Benchmarking {

  /**
   * Gives the sums of the latest year whose outcomes stand, where nothing was ever given.
   *
   * @return whether they are given now: not where marks await the board or students are too few
   */
  boolean give(PersonId by, Wording w);
}
