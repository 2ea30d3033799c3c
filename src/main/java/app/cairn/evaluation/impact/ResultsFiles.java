package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.GroupSections;
import app.cairn.evaluation.report.HonoursSection;
import app.cairn.evaluation.report.ModelSections;
import app.cairn.evaluation.report.PlainSections;
import app.cairn.evaluation.report.Told;
import app.cairn.platform.NotFound;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Palette;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.web.PictureFile;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's pictures and tables as files, with what the page shows and no more.
 *
 * @param of which of them
 */
record ResultsFiles(Analysis analysis, String of) {

  static final String BANDS = "bands";
  static final String LANDMARK = "landmark";
  static final String HONOURS = "honours";
  static final String ALLOWING = "allowing";
  static final String ALIKE = "alike";
  static final String THRESHOLDS = "thresholds";
  static final String SUBJECTS = "subjects";

  static ResultsFiles of(Evidence evidence, Wording w) {
    String of = evidence.asked().of();
    return new ResultsFiles(
        Analysis.of(evidence, THRESHOLDS.equals(of), w), of == null ? BANDS : of);
  }

  PictureFile picture(Templates templates) {
    String name = of + ".svg";
    var curve = of.equals(THRESHOLDS) ? new Thresholds(analysis).drawn() : null;
    if (curve != null) {
      return new PictureFile(name, templates.uiCurve(curve, Palette.PLAIN));
    }
    var chart = chart();
    return new PictureFile(
        name, templates.uiIntervalChart(chart == null ? nothing() : chart, Palette.PLAIN));
  }

  private IntervalChart nothing() {
    return IntervalChart.of(
        analysis.w().t("results.picture.none"),
        List.of(),
        figure -> Told.tick(analysis.w(), figure));
  }

  private @Nullable IntervalChart chart() {
    var told = analysis.told();
    var findings = analysis.findings();
    return switch (of) {
      case BANDS -> new PlainSections(told, findings.whole(), false).picture();
      case LANDMARK -> analysis.fromThenOn().picture();
      case HONOURS -> new HonoursSection(told, findings).picture();
      case ALLOWING ->
          new ModelSections(told, findings).adjusted(findings.models().orElseThrow()).picture();
      case SUBJECTS ->
          new GroupSections(told, findings, false).units(findings.units().orElseThrow()).picture();
      case ALIKE, THRESHOLDS -> null;
      default -> throw new NotFound();
    };
  }

  CsvFile table() {
    var figures = new PlainFigures(analysis);
    return switch (of) {
      case BANDS -> figures.bands();
      case LANDMARK -> figures.landmark();
      case HONOURS -> figures.honours();
      case ALLOWING -> figures.allowing();
      case ALIKE -> figures.alike();
      case THRESHOLDS -> figures.thresholds();
      case SUBJECTS -> figures.subjects();
      default -> throw new NotFound();
    };
  }
}
