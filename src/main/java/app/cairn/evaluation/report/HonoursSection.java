package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.study.Findings;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Good honours: how many have a first or an upper second, of those who have finished since with a
 * degree that has a class.
 */
public record HonoursSection(Told told, Findings findings) {

  private Wording w() {
    return told.w();
  }

  public Section made() {
    var part = findings.whole();
    var notes = new ArrayList<>(new PlainSections(told, part, false).shareNotes(part.honours()));
    findings
        .models()
        .map(models -> models.honours().lines().getLast().odds())
        .map(odds -> told.ratio(odds.map(LogisticRegression.Odds::ratio)))
        .filter(odds -> !odds.equals(told.none()))
        .ifPresent(odds -> notes.add(w().t("impact.report.honours.allowing", "odds", odds)));
    notes.add(w().t("impact.report.honours.how"));
    return new Section(
        w().t("impact.report.honours.title"),
        List.of(w().t("impact.report.honours.what")),
        picture(),
        List.of(table(part)),
        notes);
  }

  private Table table(Findings.Part part) {
    var shares = part.honours();
    return Table.ofFigures(
        w().t("impact.report.honours.title"),
        List.of(
            w().t("results.column.came"),
            w().t("impact.report.honours.awarded"),
            w().t("impact.report.honours.good"),
            w().t("impact.report.honours.others"),
            w().t("impact.report.honours.title")),
        IntStream.range(0, part.bands().size())
            .mapToObj(
                i -> {
                  String label = told.came(part.bands().get(i).label());
                  var honours = part.bands().get(i).honours();
                  return honours.awarded() == 0
                      ? List.of(label, told.none(), told.none(), told.none(), told.none())
                      : List.of(
                          label,
                          w().number(honours.awarded()),
                          w().number(honours.good()),
                          w().number(honours.others()),
                          told.percent(shares.share(i)));
                })
            .toList());
  }

  public @Nullable IntervalChart picture() {
    var part = findings.whole();
    return new SharePicture(told, part.bands(), part.honours().table())
        .drawn(bands -> w().t("impact.report.honours.description", "bands", bands));
  }
}
