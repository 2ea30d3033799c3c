package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Reason;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One CSV file being read, row by row, in bounded memory. */
public final class CsvFile implements AutoCloseable {

  private static final Pattern LINE = Pattern.compile("(?:line|record) (\\d+)");

  private final String name;
  private final Limits limits;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private final Map<String, Integer> columns = new HashMap<>();
  private long rows;
  private long line;

  private CsvFile(String name, Limits limits, CsvReader<CsvRecord> reader) throws Unreadable {
    this.name = name;
    this.limits = limits;
    this.reader = reader;
    this.records = reader.iterator();
    CsvRecord first = advance();
    this.header =
        first == null ? List.of() : first.getFields().stream().map(String::strip).toList();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i).toLowerCase(Locale.ROOT);
      if (!column.isEmpty() && columns.putIfAbsent(column, i) != null) {
        throw new Unreadable(
            name, 1, Reason.of("imports.reason.column-twice", "column", header.get(i)));
      }
    }
    if (columns.isEmpty()) {
      throw new Unreadable(name, 1, Reason.of("imports.reason.no-header"));
    }
  }

  /**
   * @param line where the row begins, counted from 1
   * @param cells as many as the header has; missing ones are empty
   * @param cellCount how many the row really has
   */
  public record Row(long line, List<String> cells, int cellCount) {}

  public static CsvFile open(Bundle bundle, Bundle.Item file, Limits limits)
      throws IOException, Unreadable {
    Charset charset;
    try (var in = bundle.open(file)) {
      charset = Encoding.of(file.name(), in);
    }
    char separator;
    try (var in = bundle.open(file)) {
      separator = separatorOf(in, charset);
    }
    InputStream in = bundle.open(file);
    try {
      var builder =
          CsvReader.builder()
              .fieldSeparator(separator)
              .detectBomHeader(true)
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(8 << 20);
      var handler =
          CsvRecordHandler.builder()
              .maxFields(limits.columns())
              .maxFieldSize(limits.cellCharacters())
              .maxRecordSize(8 << 20)
              .build();
      return new CsvFile(file.name(), limits, builder.build(handler, in, charset));
    } catch (Unreadable | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  public String name() {
    return name;
  }

  public List<String> header() {
    return header;
  }

  public OptionalInt column(String column) {
    Integer index = columns.get(column.toLowerCase(Locale.ROOT));
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  public @Nullable Row next() throws Unreadable {
    CsvRecord record = advance();
    if (record == null) {
      return null;
    }
    if (++rows > limits.rows()) {
      throw new Unreadable(
          name, line, Reason.of("imports.reason.too-many-rows", "rows", limits.rows()));
    }
    int count = record.getFieldCount();
    while (count > header.size() && record.getField(count - 1).isBlank()) {
      count--;
    }
    List<String> cells = record.getFields();
    if (cells.size() < header.size()) {
      cells = new ArrayList<>(cells);
      while (cells.size() < header.size()) {
        cells.add("");
      }
    }
    return new Row(record.getStartingLineNumber(), cells, count);
  }

  private @Nullable CsvRecord advance() throws Unreadable {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return record;
    } catch (CsvParseException e) {
      throw new Unreadable(name, lineOf(e), reasonOf(e));
    } catch (UncheckedIOException e) {
      throw new Unreadable(name, line, Reason.of("imports.reason.broken-off"));
    }
  }

  private long lineOf(CsvParseException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      var found = LINE.matcher(t.getMessage() == null ? "" : t.getMessage());
      if (found.find()) {
        return Long.parseLong(found.group(1));
      }
    }
    return line + 1;
  }

  private Reason reasonOf(CsvParseException e) {
    var said = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      said.append(t.getMessage()).append('\n');
    }
    String text = said.toString().toLowerCase(Locale.ROOT);
    if (text.contains("unclosed") || text.contains("not closed")) {
      return Reason.of("imports.reason.quote-never-closed");
    }
    if (text.contains("maximum")
        || text.contains("exceed")
        || text.contains("surpass")
        || text.contains("buffer")) {
      return Reason.of(
          "imports.reason.cell-too-long",
          "characters",
          limits.cellCharacters(),
          "columns",
          limits.columns());
    }
    return Reason.of("imports.reason.quote-misplaced");
  }

  /** The one of comma, semicolon, tab and bar that the header uses most outside quotes. */
  private static char separatorOf(InputStream in, Charset charset) throws IOException {
    var reader = new InputStreamReader(in, charset);
    char[] candidates = {',', ';', '\t', '|'};
    var counts = new int[candidates.length];
    boolean quoted = false;
    int read = 0;
    for (int c = reader.read(); c >= 0 && read < 64_000; c = reader.read(), read++) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r') && read > 0) {
        break;
      } else if (!quoted) {
        for (int i = 0; i < candidates.length; i++) {
          counts[i] += candidates[i] == c ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return candidates[best];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
