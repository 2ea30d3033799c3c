package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.scheme.rules.Bands;
import java.util.Collection;
import java.util.stream.IntStream;

/** Whether the figures of some subjects by band would tell of one to four people. */
final class Few {

  private Few() {}

  static boolean in(Collection<SubjectOutcomes> parts, Bands bands) {
    var people = new int[bands.count()];
    var marks = new int[bands.count()];
    var ended = new int[bands.count()];
    for (var part : parts) {
      var outcomes = part.outcomes();
      for (int i = 0; i < outcomes.size(); i++) {
        int band = bands.bandOf(outcomes.sessions()[i]);
        boolean withdrew = outcomes.ending()[i] == StudyRows.WITHDRAWN;
        people[band]++;
        marks[band] += !withdrew && outcomes.markHundredths()[i] != Outcomes.MISSING ? 1 : 0;
        ended[band] += outcomes.ending()[i] == StudyRows.UNKNOWN ? 0 : 1;
      }
    }
    return IntStream.range(0, bands.count())
        .anyMatch(
            b ->
                Disclosure.isFew(people[b])
                    || Disclosure.isFew(marks[b])
                    || Disclosure.isFew(ended[b]));
  }
}
