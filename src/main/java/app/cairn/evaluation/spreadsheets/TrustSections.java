package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.Told;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** How far the files can be trusted, how it was worked out, and what it cannot know. */
record TrustSections(Told told, Quality quality, boolean printed) {

  private static final int NAMED = 50;

  private Wording w() {
    return told.w();
  }

  List<Section> made() {
    return List.of(files(), methods(), limits());
  }

  private Section files() {
    var said = new ArrayList<String>();
    said.add(
        w().t(
                printed ? "impact.report.quality.lines" : "impact.report.quality.rows",
                "rows",
                quality.marksRows(),
                "used",
                quality.used(),
                "students",
                quality.students(),
                "deliveries",
                quality.deliveries()));
    if (!printed) {
      counted(said);
      attendance(said);
    }
    said.add(w().t("impact.report.quality.bad", "n", quality.bad()));
    var tables = new ArrayList<Table>();
    if (quality.bad() > 0) {
      tables.add(
          Table.ofFigures(
                  w().t("impact.report.quality.bad-caption", "n", Math.min(NAMED, quality.bad())),
                  List.of(
                      w().t("impact.report.column.file"),
                      w().t("impact.report.column.line"),
                      w().t("impact.report.column.cell"),
                      w().t("impact.report.column.reason")),
                  quality.named().stream().limit(NAMED).map(this::bad).toList())
              .captioned());
    }
    return new Section(w().t("impact.report.quality.title"), said, null, tables, List.of());
  }

  private void counted(List<String> said) {
    if (quality.withoutMark() > 0) {
      said.add(w().t("impact.report.quality.no-mark", "n", quality.withoutMark()));
    }
    if (quality.markOfWithdrawn() > 0) {
      said.add(w().t("impact.report.quality.withdrawn", "n", quality.markOfWithdrawn()));
    }
    if (quality.withoutOutcome() > 0) {
      said.add(w().t("impact.report.quality.no-outcome", "n", quality.withoutOutcome()));
    }
    if (quality.withoutRetention() > 0) {
      said.add(w().t("impact.report.quality.no-retention", "n", quality.withoutRetention()));
    }
  }

  private void attendance(List<String> said) {
    var attendance = quality.attendance();
    said.add(w().t("impact.report.quality.attendance", "n", attendance.rows()));
    if (attendance.strangeRows() > 0) {
      said.add(
          w().t(
                  "impact.report.quality.unknown",
                  "n",
                  attendance.strangeRows(),
                  "students",
                  attendance.strangers().size(),
                  "names",
                  names(attendance.strangers())));
    }
    if (attendance.elsewhereRows() > 0) {
      said.add(
          w().t(
                  "impact.report.quality.elsewhere",
                  "n",
                  attendance.elsewhereRows(),
                  "students",
                  attendance.elsewhere().size(),
                  "names",
                  names(attendance.elsewhere())));
    }
    if (attendance.repeated() > 0) {
      said.add(w().t("impact.report.quality.repeated", "n", attendance.repeated()));
    }
    if (attendance.added() > 0) {
      said.add(w().t("impact.report.quality.added", "n", attendance.added()));
    }
  }

  private String names(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? first + " …" : first;
  }

  private List<String> bad(Finding finding) {
    return List.of(
        finding.file(),
        Long.toString(finding.line()),
        finding.column(),
        Spoken.reason(w(), finding.reason()));
  }

  private Section methods() {
    var said = new ArrayList<String>();
    if (!printed) {
      said.add(w().t("impact.report.methods.row"));
    }
    said.add(w().t("impact.report.methods.means"));
    said.add(w().t("impact.report.methods.counts"));
    if (!printed) {
      said.add(w().t("impact.report.methods.models"));
    }
    said.add(w().t("impact.report.methods.together"));
    return new Section(w().t("impact.report.methods.title"), said);
  }

  private Section limits() {
    var said = new ArrayList<String>();
    said.add(w().t("impact.report.limits.choice"));
    if (!printed) {
      said.add(w().t("impact.report.limits.early"));
    }
    said.add(w().t("impact.report.limits.many"));
    said.add(w().t("impact.report.limits.single"));
    return new Section(w().t("impact.report.limits.title"), said);
  }
}
