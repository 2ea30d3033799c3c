package app.cairn.evaluation.international;

import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The return as a file: a row per course, four columns per group. */
record InternationalFile(Wording w, InternationalReturns.Opened opened) {

  private static final int DIGITS = 2;
  private static final double MINUTES = 60;

  CsvFile made() {
    var lines = opened.lines();
    var rows = new ArrayList<List<?>>();
    lines.told().forEach(one -> rows.add(row(one)));
    lines.total(w.t("international.all")).ifPresent(one -> rows.add(row(one)));
    return new CsvFile("international.csv", header(), rows);
  }

  private List<String> header() {
    var header = new ArrayList<String>();
    header.add(w.choice("international.column", Column.YEAR));
    header.add(w.choice("international.column", Column.COURSE));
    header.add(w.choice("international.column", Column.ENROLLED));
    for (var group : Group.values()) {
      String name = w.choice("international.group", group);
      for (var column : List.of(Column.STUDENTS, Column.MARKED, Column.MEAN, Column.DFW)) {
        header.add(
            w.t(
                "international.csv.of",
                "what",
                w.choice("international.column", column),
                "group",
                name));
      }
    }
    Stream.of(Column.SESSIONS, Column.VISITS, Column.HOURS)
        .forEach(column -> header.add(w.choice("international.column", column)));
    return header;
  }

  private List<?> row(Line line) {
    var row = new ArrayList<@Nullable Object>();
    row.add(opened.yearName());
    row.add(line.name());
    row.add(line.everyone().n());
    for (var group : Group.values()) {
      var band = group.of(line);
      row.add(band.n());
      row.add(band.marks().n());
      row.add(mean(band));
      row.add(band.ended() == 0 ? null : Line.notPassed(band));
    }
    row.add(line.sessions());
    row.add(line.visits());
    row.add(Math.round(line.minutes() / MINUTES));
    return row;
  }

  private static @Nullable BigDecimal mean(BandFigures band) {
    return band.marks().n() == 0
        ? null
        : BigDecimal.valueOf(band.marks().mean()).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
