package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Landmark;
import app.cairn.evaluation.study.Odds;
import app.cairn.evaluation.study.Shares;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passing and staying from the end of one week on, with the figures of the whole term beside them
 * and why the two differ. Where nothing is known from that week on, the whole term's stand there
 * with what is wrong with them.
 *
 * @param disclosure of the bands from the landmark on
 * @param exact whether the reader may know of fewer than five
 */
public record LandmarkSections(
    Told told, Findings findings, Landmark landmark, Disclosure disclosure, boolean exact) {

  private Wording w() {
    return told.w();
  }

  public Section made() {
    return switch (landmark.compared()) {
      case Answer.Known<Landmark.Compared>(Landmark.Compared compared) -> compared(compared);
      case Answer.Unknown<Landmark.Compared>(Reason why) -> without(why);
    };
  }

  private Section without(Reason why) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        w().t(
                "impact.report.landmark.none",
                "week",
                landmark.week(),
                "why",
                why == Reason.UNDATED ? "undated" : "few",
                "n",
                few(landmark.taken().undated()),
                "all",
                few(landmark.taken().withdrew())));
    paragraphs.add(w().t("impact.report.landmark.early"));
    var whole = findings.whole();
    var notes = new ArrayList<String>();
    notes.add(tested("impact.report.landmark.whole-pass", whole, whole.pass()));
    notes.add(tested("impact.report.landmark.whole-stay", whole, whole.completion()));
    return new Section(
        w().t("impact.report.landmark.title-none"), paragraphs, null, List.of(), notes);
  }

  private Section compared(Landmark.Compared compared) {
    var part = compared.part();
    var notes = new ArrayList<String>();
    notes.add(tested("impact.report.landmark.pass", part, part.pass()));
    notes.add(tested("impact.report.landmark.stay", part, part.completion()));
    if (part.hasNextTerm()) {
      notes.add(tested("impact.report.landmark.tested-next-term", part, part.nextTerm()));
    }
    if (part.hasRetention()) {
      notes.add(tested("impact.report.landmark.tested-next-year", part, part.retention()));
    }
    notes.add(w().t("impact.report.landmark.how"));
    notes.add(
        w().t(
                "impact.report.landmark.lacks",
                "term",
                part.hasNextTerm() ? "yes" : "no",
                "year",
                part.hasRetention() ? "yes" : "no"));
    return new Section(
        w().t("impact.report.landmark.title", "week", landmark.week()),
        List.of(w().t("impact.report.landmark.why", "week", landmark.week()), takes()),
        picture(),
        List.of(bands(part), beside(compared)),
        notes);
  }

  private String takes() {
    var taken = landmark.taken();
    return w().t(
            "impact.report.landmark.takes",
            "n",
            taken.rows(),
            "left",
            few(taken.left()),
            "joined",
            taken.joined() == 0 ? "none" : few(taken.joined()),
            "undated",
            taken.undated() == 0 ? "none" : few(taken.undated()),
            "elsewhere",
            taken.elsewhere() == 0 ? "none" : few(taken.elsewhere()));
  }

  private String few(long n) {
    return n > 0 && n < Disclosure.FEWEST && !exact ? w().t("results.few") : w().number(n);
  }

  private String tested(String key, Findings.Part part, Shares shares) {
    return w().t(
            key,
            "week",
            landmark.week(),
            "found",
            String.join(" ", new PlainSections(told, part, false).shareNotes(shares)));
  }

  private Table bands(Findings.Part part) {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < part.bands().size(); i++) {
      rows.add(row(i, part));
    }
    return Table.ofFigures(
            w().t("impact.report.landmark.bands", "week", landmark.week()),
            List.of(
                w().t("impact.report.landmark.column.by-then"),
                w().t("results.column.n"),
                w().t("results.column.passed"),
                w().t("results.column.failed"),
                w().t("results.column.withdrawn"),
                w().t("results.column.pass-rate"),
                w().t("impact.report.landmark.column.stayed"),
                w().t("impact.report.landmark.column.next-term"),
                w().t("impact.report.landmark.column.next-year")),
            rows)
        .captioned();
  }

  private List<String> row(int index, Findings.Part part) {
    var band = part.bands().get(index);
    String label = told.came(band.label());
    if (disclosure.hides(index)) {
      String none = told.none();
      return List.of(label, w().t("results.hidden"), none, none, none, none, none, none, none);
    }
    return List.of(
        label,
        w().number(band.n()),
        w().number(band.passed()),
        w().number(band.failed()),
        w().number(band.withdrawn()),
        share(band.passed(), band.ended()),
        share(band.passed() + band.failed(), band.ended()),
        part.hasNextTerm()
            ? share(band.nextTerm(), band.nextTerm() + band.notNextTerm())
            : told.none(),
        part.hasRetention()
            ? share(band.retained(), band.retained() + band.notRetained())
            : told.none());
  }

  private String share(long of, long all) {
    return all == 0 ? told.none() : told.percent(of / (double) all);
  }

  /** The odds from then on beside those of the whole term. */
  private Table beside(Landmark.Compared compared) {
    var part = compared.part();
    var whole = findings.whole();
    String last = part.bands().getLast().label();
    var rows = new ArrayList<List<String>>();
    rows.add(
        row(
            w().t("impact.report.landmark.passing"),
            part.pass(),
            compared.passing(),
            whole.pass()));
    rows.add(
        row(w().t("impact.report.landmark.staying"), part.completion(), null, whole.completion()));
    if (part.hasNextTerm()) {
      rows.add(
          row(w().t("impact.report.landmark.next-term"), part.nextTerm(), null, whole.nextTerm()));
    }
    if (part.hasRetention()) {
      rows.add(
          row(
              w().t("impact.report.landmark.next-year"),
              part.retention(),
              compared.keeping(),
              whole.retention()));
    }
    return Table.ofFigures(
            w().t(
                    "impact.report.landmark.beside",
                    "more",
                    last,
                    "fewer",
                    part.bands().getFirst().label()),
            List.of(
                w().t("impact.report.landmark.column.what"),
                w().t("impact.report.landmark.column.from", "week", landmark.week()),
                w().t("impact.report.landmark.column.allowing"),
                w().t("impact.report.landmark.column.whole")),
            rows)
        .captioned();
  }

  private List<String> row(String what, Shares from, @Nullable Odds adjusted, Shares whole) {
    Answer<Ratio> allowing =
        adjusted == null
            ? Answer.without(Reason.NOT_GIVEN)
            : adjusted.lines().getLast().odds().map(LogisticRegression.Odds::ratio);
    return List.of(
        what, told.ratio(from.oddsRatio()), told.ratio(allowing), told.ratio(whole.oddsRatio()));
  }

  /** The share that passed, by how often they had come by then. */
  public @Nullable IntervalChart picture() {
    var compared = landmark.compared().known();
    if (compared.isEmpty()) {
      return null;
    }
    var part = compared.get().part();
    return new SharePicture(told, part.bands(), part.pass().table())
        .drawn(
            bands ->
                w().t(
                        "impact.report.landmark.description",
                        "week",
                        landmark.week(),
                        "bands",
                        bands));
  }
}
