package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads marks and attendance and puts them together: a row per student and delivery, with how often
 * the student came. A delivery is a unit in a year and term. Attendance is joined by the columns
 * both files have; a student without attendance came 0 times.
 */
final class Spreadsheets {

  private static final List<String> OF_A_DELIVERY = List.of("unit", "year", "term");
  private static final int AMBIGUOUS = -2;

  private final Wording w;
  private final Set<String> wanted;
  private final BadRows bad = new BadRows();
  private final Names students = new Names();
  private final Names deliveries = new Names();
  private final Names units = new Names();
  private final Names matches = new Names();
  private final Numbers student = new Numbers();
  private final Numbers delivery = new Numbers();
  private final Numbers unit = new Numbers();
  private final Numbers mark = new Numbers();
  private final Numbers ending = new Numbers();
  private final Numbers kept = new Numbers();
  private final Numbers sessions = new Numbers();
  private final Map<String, List<String>> others = new LinkedHashMap<>();
  private final Map<Long, Integer> rowOf = new HashMap<>();
  private final Map<Long, Long> lineOf = new HashMap<>();
  private final Set<String> strangers = new LinkedHashSet<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();
  private final Set<Integer> counted = new HashSet<>();
  private @Nullable BigDecimal origin;
  private long marksRows;
  private long attendanceRows;
  private long strangeRows;
  private long elsewhereRows;
  private long repeated;
  private long added;

  /**
   * @param wanted the further columns that will be asked for
   */
  Spreadsheets(Wording w, Set<String> wanted) {
    this.w = w;
    this.wanted = wanted;
  }

  /** What was read. */
  record Read(StudyRows rows, Map<String, List<String>> others, Quality quality) {

    /** A column as numbers where it holds nothing else, as categories otherwise. */
    Field field(String name) {
      var cells = others.getOrDefault(name, List.of());
      var values = new double[cells.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = Cells.figure(cells.get(i));
        if (Double.isNaN(values[i]) && !cells.get(i).isEmpty()) {
          return categories(name);
        }
      }
      return new Field.Figures(name, values);
    }

    /** Levels in the order of the alphabet, numbers by size. */
    Field.Categories categories(String name) {
      var cells = others.getOrDefault(name, List.of());
      var levels =
          cells.stream()
              .filter(cell -> !cell.isEmpty())
              .distinct()
              .sorted(
                  java.util.Comparator.comparingDouble(
                          (String cell) -> {
                            double figure = Cells.figure(cell);
                            return Double.isNaN(figure) ? Double.POSITIVE_INFINITY : figure;
                          })
                      .thenComparing(java.util.Comparator.naturalOrder()))
              .toList();
      var number = new HashMap<String, Integer>();
      levels.forEach(level -> number.put(level, number.size()));
      return new Field.Categories(
          name, cells.stream().mapToInt(cell -> number.getOrDefault(cell, -1)).toArray(), levels);
    }
  }

  Read read(Path marks, Path attendance) {
    var shared = new ArrayList<String>();
    SingleFile.read(
        attendance,
        w,
        file -> {
          require(file, "student");
          if (file.column("sessions").isEmpty() && file.column("date").isEmpty()) {
            throw new CommandRefused(w.t("spreadsheet.refused.no-sessions", "file", file.name()));
          }
          OF_A_DELIVERY.stream().filter(c -> file.column(c).isPresent()).forEach(shared::add);
          return shared;
        });
    SingleFile.read(marks, w, file -> marks(file, shared));
    SingleFile.read(attendance, w, file -> attendance(file, shared));
    if (student.size() == 0) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-rows", "file", marks.getFileName()));
    }
    return made();
  }

  private Spreadsheets marks(CsvFile file, List<String> shared) throws Unreadable {
    require(file, "student");
    if (file.column("mark").isEmpty() && file.column("outcome").isEmpty()) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-outcomes", "file", file.name()));
    }
    shared.removeIf(column -> file.column(column).isEmpty());
    for (String column : wanted) {
      if (file.column(column).isEmpty()) {
        throw new CommandRefused(
            w.t(
                "spreadsheet.refused.no-column",
                "file",
                file.name(),
                "column",
                column,
                "columns",
                String.join(", ", file.header())));
      }
      others.put(column, new ArrayList<>());
    }
    if (file.column(Statement.PRIOR).isPresent()) {
      others.putIfAbsent(Statement.PRIOR, new ArrayList<>());
    }
    for (var row = file.next(); row != null; row = file.next()) {
      marksRows++;
      try {
        mark(new Cells(file, row), shared);
      } catch (BadCell cell) {
        bad.add(file.name(), row.line(), cell.column(), cell.reason());
      }
    }
    return this;
  }

  private void mark(Cells cells, List<String> shared) throws BadCell {
    cells.requireWidth();
    // Known even if the rest of the row is bad, so that attendance is not called a stranger's.
    int number = students.of(cells.required("student"));
    var figure = cells.number("mark");
    byte ended = cells.ending("outcome");
    byte retained = cells.yesOrNo("retained");
    var unused = cells.number(Statement.PRIOR);
    int of = deliveries.of(key(cells, OF_A_DELIVERY));
    long here = ((long) number << 32) | of;
    Long before = lineOf.putIfAbsent(here, cells.row().line());
    if (before != null) {
      throw new BadCell("student", Reason.of("spreadsheet.bad.twice", "line", before));
    }
    if (origin == null && figure != null) {
      origin = figure;
    }
    int row = student.size();
    student.add(number);
    delivery.add(of);
    unit.add(units.of(cells.text("unit")));
    mark.add(figure == null || origin == null ? Double.NaN : figure.subtract(origin).doubleValue());
    ending.add(ended);
    kept.add(retained);
    sessions.add(0);
    others.forEach((column, values) -> values.add(cells.text(column).intern()));
    rowOf.merge(((long) number << 32) | matches.of(key(cells, shared)), row, (_, _) -> AMBIGUOUS);
  }

  private Spreadsheets attendance(CsvFile file, List<String> shared) throws Unreadable {
    boolean counted = file.column("sessions").isPresent();
    var seen = new HashSet<Long>();
    for (var row = file.next(); row != null; row = file.next()) {
      attendanceRows++;
      var cells = new Cells(file, row);
      try {
        cells.requireWidth();
        String who = cells.required("student");
        long times = 1;
        if (counted) {
          times = cells.count("sessions");
        } else {
          cells.requireDay("date");
          if (!seen.add(fingerprint(row.cells()))) {
            repeated++;
            continue;
          }
        }
        came(cells, shared, who, times, counted);
      } catch (BadCell cell) {
        bad.add(file.name(), row.line(), cell.column(), cell.reason());
      }
    }
    return this;
  }

  private void came(Cells cells, List<String> shared, String who, long times, boolean total)
      throws BadCell {
    int number = students.known(who);
    if (number < 0) {
      strangeRows++;
      strangers.add(who);
      return;
    }
    int match = matches.known(key(cells, shared));
    Integer row = match < 0 ? null : rowOf.get(((long) number << 32) | match);
    if (row == null) {
      elsewhereRows++;
      elsewhere.add(who);
    } else if (row == AMBIGUOUS) {
      throw new BadCell(
          "student",
          Reason.of(
              "spreadsheet.bad.ambiguous",
              "columns",
              shared.isEmpty() ? "student" : String.join(", ", shared)));
    } else {
      if (total && !counted.add(row)) {
        added++;
      }
      sessions.set(row, sessions.get(row) + times);
    }
  }

  private static String key(Cells cells, List<String> columns) {
    var key = new StringBuilder();
    for (String column : columns) {
      key.append(cells.text(column).toLowerCase(Locale.ROOT)).append('\u001f');
    }
    return key.toString();
  }

  /** Two rows alike in every cell; sixty-four bits tell millions of rows apart. */
  private static long fingerprint(List<String> cells) {
    long hash = 1125899906842597L;
    for (String cell : cells) {
      for (int i = 0; i < cell.length(); i++) {
        hash = 31 * hash + cell.charAt(i);
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
      }
      hash = 31 * hash + 0x1f;
    }
    return hash;
  }

  private void require(CsvFile file, String column) {
    if (file.column(column).isEmpty()) {
      throw new CommandRefused(
          w.t(
              "spreadsheet.refused.no-column",
              "file",
              file.name(),
              "column",
              column,
              "columns",
              String.join(", ", file.header())));
    }
  }

  private Read made() {
    var rows =
        new StudyRows(
            student.integers(),
            delivery.integers(),
            unit.integers(),
            units.inOrder().toArray(new String[0]),
            sessions.integers(),
            origin == null ? 0 : origin.doubleValue(),
            mark.doubles(),
            ending.bytes(),
            kept.bytes());
    return new Read(
        rows,
        others,
        Quality.of(
            rows,
            new Quality.Attendance(
                attendanceRows,
                strangeRows,
                List.copyOf(strangers),
                elsewhereRows,
                List.copyOf(elsewhere),
                repeated,
                added),
            marksRows,
            bad));
  }
}
