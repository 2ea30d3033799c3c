package app.cairn.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * What a page shows as a file for a spreadsheet. A number stays a number; a text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 *
 * @param name ends in {@code .csv}
 */
public record CsvFile(String name, List<String> header, List<? extends List<?>> rows)
    implements View {

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  @Override
  public String getContentType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = bytes();
    response.setContentType(getContentType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** The whole file. */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    // Without the byte order mark the usual spreadsheet takes UTF-8 for something older.
    var text = new StringWriter().append('\uFEFF');
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header.stream().map(CsvFile::harmless).toList());
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::cell).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      default -> harmless(value.toString());
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
