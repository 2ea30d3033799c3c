package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.reading.CsvFile;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row's cells by the names of their columns. */
record Cells(CsvFile file, CsvFile.Row row) {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)(e-?\\d{1,3})?");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3},\\d{3}");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([ T].*)?");
  private static final Pattern OTHER_DAY =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})([ T].*)?");

  private static final int MONTHS = 12;

  /** No more cells than the header has names for. */
  void requireWidth() throws BadCell {
    if (row.cellCount() > file.header().size()) {
      throw new BadCell("", Reason.of("spreadsheet.bad.too-wide"));
    }
  }

  /** As written, without the spaces around it; empty where there is no such column. */
  String text(String column) {
    var at = file.column(column);
    return at.isEmpty() ? "" : row.cells().get(at.getAsInt()).strip();
  }

  String required(String column) throws BadCell {
    String text = text(column);
    if (text.isEmpty()) {
      throw new BadCell(column, Reason.of("spreadsheet.bad.empty"));
    }
    return text;
  }

  /** A number as people write it, with a point or a decimal comma; null for an empty cell. */
  @Nullable BigDecimal number(String column) throws BadCell {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var number = number(text, column);
    if (number.isEmpty()) {
      throw new BadCell(column, Reason.of("spreadsheet.bad.number", "cell", text));
    }
    return number.get();
  }

  private static Optional<BigDecimal> number(String text, String column) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NUMBER.matcher(lower).matches() && !GROUPED.matcher(lower).matches()
        ? Optional.of(new BigDecimal(lower.replace(',', '.')))
            .filter(number -> Double.isFinite(number.doubleValue()))
        : Optional.empty();
  }

  /** NaN for an empty cell or what is no number, so that the column may hold words instead. */
  static double figure(String text) {
    return number(text, "").map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  /** How many: a whole number from 0 up. */
  long count(String column) throws BadCell {
    required(column);
    var number = number(column);
    try {
      long count = number == null ? -1 : number.longValueExact();
      if (count >= 0 && count <= Integer.MAX_VALUE) {
        return count;
      }
    } catch (ArithmeticException notWhole) {
      // said below
    }
    throw new BadCell(column, Reason.of("spreadsheet.bad.count", "cell", text(column)));
  }

  void requireDay(String column) throws BadCell {
    String text = required(column);
    var iso = ISO_DAY.matcher(text);
    try {
      if (iso.matches()) {
        LocalDate.of(digits(iso.group(1)), digits(iso.group(2)), digits(iso.group(3)));
        return;
      }
      var other = OTHER_DAY.matcher(text);
      if (other.matches()) {
        int one = digits(other.group(1));
        int two = digits(other.group(2));
        // Where the month stands is told by which of the two can be one.
        LocalDate.of(year(other.group(3)), two <= MONTHS ? two : one, two <= MONTHS ? one : two);
        return;
      }
    } catch (DateTimeException impossible) {
      // said below
    }
    throw new BadCell(column, Reason.of("spreadsheet.bad.day", "cell", text));
  }

  private static int year(String written) {
    return written.length() == 2 ? 2000 + digits(written) : digits(written);
  }

  private static int digits(String digits) {
    return Integer.parseInt(digits);
  }

  byte ending(String column) throws BadCell {
    String text = text(column);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> StudyRows.UNKNOWN;
      case "passed", "pass" -> StudyRows.PASSED;
      case "failed", "fail" -> StudyRows.FAILED;
      case "withdrawn", "withdrew" -> StudyRows.WITHDRAWN;
      default -> throw new BadCell(column, Reason.of("spreadsheet.bad.outcome", "cell", text));
    };
  }

  byte yesOrNo(String column) throws BadCell {
    String text = text(column);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> StudyRows.UNKNOWN;
      case "yes", "y", "true", "1", "retained" -> StudyRows.YES;
      case "no", "n", "false", "0" -> StudyRows.NO;
      default -> throw new BadCell(column, Reason.of("spreadsheet.bad.yes-or-no", "cell", text));
    };
  }
}
