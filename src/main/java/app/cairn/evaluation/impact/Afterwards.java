package app.cairn.evaluation.impact;

import java.util.Map;
import java.util.UUID;

/**
 * What became of students later.
 *
 * @param upTo by cohort, how it stood at the end of the landmark week and who went on from there
 */
record Afterwards(Map<UUID, UpToWeek> upTo, Degrees degrees) {

  static final Afterwards NOTHING = new Afterwards(Map.of(), Degrees.NONE);
}
