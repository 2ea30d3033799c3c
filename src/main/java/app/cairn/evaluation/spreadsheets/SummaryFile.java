package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.study.PrintedTable;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a published table: a line per group with n, mean and SD, or with yes and no, or both. */
final class SummaryFile {

  private final BadRows bad = new BadRows();
  private final List<PrintedTable.Line> lines = new ArrayList<>();
  private final Map<List<String>, Long> seen = new HashMap<>();
  private long rows;

  /** What was read. */
  record Read(PrintedTable table, Quality quality) {}

  static Read read(Path path, Wording w) {
    var file = new SummaryFile();
    SingleFile.read(path, w, csv -> file.lines(csv, w));
    if (file.lines.stream().map(PrintedTable.Line::group).distinct().count() < 2) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-groups", "file", path.getFileName()));
    }
    return new Read(
        new PrintedTable(List.copyOf(file.lines)),
        Quality.ofTable(file.rows, file.lines.size(), file.bad));
  }

  private SummaryFile lines(CsvFile file, Wording w) throws Unreadable {
    boolean means = file.column("mean").isPresent() && file.column("n").isPresent();
    boolean counts = file.column("yes").isPresent() && file.column("no").isPresent();
    if (file.column("group").isEmpty() || !(means || counts)) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-summary", "file", file.name()));
    }
    for (var row = file.next(); row != null; row = file.next()) {
      rows++;
      try {
        lines.add(line(new Cells(file, row), means, counts));
      } catch (BadCell cell) {
        bad.add(file.name(), row.line(), cell.column(), cell.reason());
      }
    }
    return this;
  }

  private PrintedTable.Line line(Cells cells, boolean means, boolean counts) throws BadCell {
    cells.requireWidth();
    String group = cells.required("group");
    String stratum = cells.text("stratum");
    long yes = counts && hasCounts(cells) ? cells.count("yes") : 0;
    long no = counts && hasCounts(cells) ? cells.count("no") : 0;
    long n = means && !cells.text("n").isEmpty() ? cells.count("n") : yes + no;
    if (means && n == 0 && !cells.text("mean").isEmpty()) {
      cells.required("n");
    }
    var marks = means ? marks(cells, n) : Moments.nobody(0);
    Long before = seen.putIfAbsent(List.of(stratum, group), cells.row().line());
    if (before != null) {
      throw new BadCell("group", Reason.of("spreadsheet.bad.group-twice", "line", before));
    }
    return new PrintedTable.Line(stratum, group, marks, n, yes, no);
  }

  private static boolean hasCounts(Cells cells) {
    return !cells.text("yes").isEmpty() || !cells.text("no").isEmpty();
  }

  private static Moments marks(Cells cells, long n) throws BadCell {
    var mean = cells.number("mean");
    var deviation = cells.number("sd");
    if (deviation != null && deviation.signum() < 0) {
      throw new BadCell("sd", Reason.of("spreadsheet.bad.negative", "cell", deviation));
    }
    return mean == null || n == 0
        ? Moments.nobody(0)
        : Moments.printed(
            n, mean.doubleValue(), deviation == null ? Double.NaN : deviation.doubleValue());
  }
}
