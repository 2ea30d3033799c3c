package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Reason;
import java.util.stream.IntStream;

/**
 * The study of those still enrolled at the end of a week.
 *
 * @param study of them alone, with their sessions up to then
 */
public record FromThenOn(int week, Landmark.Taken taken, Study study) {

  public Landmark landmark() {
    if (!taken.knowsWhen()) {
      return Landmark.without(week, taken, Reason.UNDATED);
    }
    if (taken.rows() == 0) {
      return Landmark.without(week, taken, Reason.TOO_FEW);
    }
    var rows = study.data();
    int most = IntStream.of(rows.sessions()).max().orElse(0);
    var passed = new long[most + 1];
    var others = new long[most + 1];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.ending()[i] == StudyRows.PASSED) {
        passed[rows.sessions()[i]]++;
      } else if (rows.ending()[i] != StudyRows.UNKNOWN) {
        others[rows.sessions()[i]]++;
      }
    }
    return new Landmark(
        week,
        taken,
        Answer.of(
            new Landmark.Compared(
                study.plain(), study.passing(), study.keeping(), passed, others)));
  }
}
