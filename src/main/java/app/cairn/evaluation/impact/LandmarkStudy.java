package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.FromThenOn;
import app.cairn.evaluation.study.Landmark;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.StudyRows;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes from a study those still enrolled at the landmark, with their sessions up to then. */
record LandmarkStudy(Evidence evidence) {

  FromThenOn over(Study study) {
    var all = study.data();
    var kept = new int[all.size()];
    var sessions = new int[all.size()];
    int rows = 0;
    int row = 0;
    var counts = new long[UpToWeek.Stood.values().length];
    long withdrew = 0;
    long elsewhere = 0;
    for (var part : evidence.parts()) {
      var outcomes = part.outcomes();
      @Nullable UpToWeek upTo = evidence.upToLandmark().get(part.cohort());
      if (upTo == null) {
        elsewhere += outcomes.size();
        row += outcomes.size();
        continue;
      }
      var stood = upTo.standing(outcomes);
      for (int i = 0; i < outcomes.size(); i++, row++) {
        counts[stood[i].ordinal()]++;
        withdrew += outcomes.ending()[i] == StudyRows.WITHDRAWN ? 1 : 0;
        if (stood[i] == UpToWeek.Stood.ENROLLED) {
          kept[rows] = row;
          sessions[rows++] = upTo.sessionsOf(outcomes.people()[i]);
        }
      }
    }
    return new FromThenOn(
        evidence.landmark(),
        new Landmark.Taken(
            rows,
            counts[UpToWeek.Stood.LEFT.ordinal()],
            counts[UpToWeek.Stood.NOT_YET.ordinal()],
            counts[UpToWeek.Stood.UNDATED.ordinal()],
            withdrew,
            elsewhere),
        study.only(Arrays.copyOf(kept, rows), Arrays.copyOf(sessions, rows)));
  }
}
