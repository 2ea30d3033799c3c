package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.platform.words.Wording;
import java.util.Optional;

/**
 * The one sentence a page opens with: the most careful figure there is, with its interval and how
 * many it rests on.
 */
public record Headline(Wording w, Findings findings) {

  /** Empty where nothing can be compared. */
  public Optional<String> sentence() {
    return adjusted().or(this::plain).or(this::passed);
  }

  /** Whether the most careful figure of marks is higher, and its interval leaves 0 out. */
  public boolean isClearlyHigher() {
    return findings
        .models()
        .map(Findings.Models::marks)
        .filter(Adjusted::isMore)
        .flatMap(marks -> marks.last().known())
        .map(found -> found.isClear() && found.value() > 0)
        .orElse(false);
  }

  private Said said() {
    return new Said(w, findings, false);
  }

  private Optional<String> adjusted() {
    return findings
        .models()
        .map(Findings.Models::marks)
        .filter(Adjusted::isMore)
        .flatMap(marks -> marks.last().known().map(found -> adjusted(marks, found)));
  }

  private String adjusted(Adjusted marks, Estimate found) {
    var plain = findings.whole().comparison().welch().known();
    return w.t(
        "impact.headline.adjusted",
        "how",
        said().how(marks),
        "more",
        said().more(),
        "fewer",
        said().fewer(),
        "level",
        said().level(found.value()),
        "size",
        said().size(found.value()),
        "low",
        said().signed(found.low()),
        "high",
        said().signed(found.high()),
        "n",
        marks.lines().getLast().n(),
        "m",
        marks.lines().getFirst().n(),
        "turn",
        Said.turn(
            plain.map(Welch::isClear).orElse(false),
            plain.map(Welch::difference).orElse(0.0),
            found.isClear(),
            found.value()));
  }

  private Optional<String> plain() {
    return findings
        .whole()
        .comparison()
        .welch()
        .known()
        .map(
            welch ->
                w.t(
                    "impact.headline.plain",
                    "more",
                    Said.capital(said().more()),
                    "fewer",
                    said().fewer(),
                    "level",
                    said().level(welch.difference()),
                    "size",
                    said().size(welch.difference()),
                    "low",
                    said().signed(welch.low()),
                    "high",
                    said().signed(welch.high()),
                    "n",
                    findings.whole().comparison().more().n(),
                    "m",
                    findings.whole().comparison().fewer().n(),
                    "clear",
                    welch.isClear() ? "yes" : "no"));
  }

  /** Where there are no marks: of students still enrolled at the landmark. */
  private Optional<String> passed() {
    return findings
        .fromThenOn()
        .map(compared -> compared.part().pass())
        .flatMap(pass -> pass.oddsRatio().known().map(ratio -> passed(pass, ratio)));
  }

  private String passed(Shares pass, Ratio ratio) {
    int last = pass.table().groups() - 1;
    return w.t(
        "impact.headline.passed",
        "week",
        findings.landmark().orElseThrow().week(),
        "theirs",
        said().percent(pass.share(last)),
        "others",
        said().percent(pass.share(0)),
        "more",
        said().more(),
        "fewer",
        said().fewer(),
        "ratio",
        said().ratio(ratio.value()),
        "low",
        said().ratio(ratio.low()),
        "high",
        said().ratio(ratio.high()),
        "n",
        pass.table().n(last),
        "m",
        pass.table().n(0),
        "clear",
        OutcomeStatement.isClear(pass) ? "yes" : "no");
  }
}
