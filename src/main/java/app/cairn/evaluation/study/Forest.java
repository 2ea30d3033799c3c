package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.RandomEffects;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * The difference of the last band from the reference, unit by unit or stratum by stratum, and all
 * together.
 */
public record Forest(
    List<Line> lines, Answer<RandomEffects> plain, Answer<RandomEffects> adjusted) {

  /**
   * @param bands the unit's own
   * @param model empty for printed tables
   */
  public record Line(
      String label, List<BandFigures> bands, Comparison comparison, Optional<Adjusted> model) {

    static Line of(String label, List<BandFigures> bands, Optional<Adjusted> model) {
      return new Line(
          label, bands, Comparison.of(bands.getLast().marks(), bands.getFirst().marks()), model);
    }

    public Answer<Estimate> adjusted() {
      return model.map(Adjusted::last).orElseGet(() -> Answer.without(Reason.NOT_GIVEN));
    }
  }

  static Forest of(List<Line> lines) {
    var plain = lines.stream().flatMap(line -> line.comparison().welch().known().stream()).toList();
    var adjusted = lines.stream().flatMap(line -> line.adjusted().known().stream()).toList();
    return new Forest(
        lines,
        RandomEffects.of(
            plain.stream().mapToDouble(one -> one.difference()).toArray(),
            plain.stream().mapToDouble(one -> one.standardError()).toArray()),
        adjusted.isEmpty()
            ? Answer.without(Reason.NOT_GIVEN)
            : RandomEffects.of(
                adjusted.stream().mapToDouble(Estimate::value).toArray(),
                adjusted.stream().mapToDouble(Estimate::robustSe).toArray()));
  }
}
