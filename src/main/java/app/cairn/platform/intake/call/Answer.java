package app.cairn.platform.intake.call;

import app.cairn.platform.intake.run.Report;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a calling system is told, as JSON.
 *
 * @param outcome ready, applied, asks, refused, or no-token, no-mapping, not-a-zip
 * @param said one sentence, for a log that people read
 */
record Answer(
    int status,
    String outcome,
    String said,
    List<Report.Counted> records,
    long badRows,
    List<Bad> bad)
    implements View {

  /** A bad row. */
  record Bad(String file, long line, String column, String why) {}

  static Answer of(int status, String outcome, String said) {
    return new Answer(status, outcome, said, List.of(), 0, List.of());
  }

  @Override
  public String getContentType() {
    return "application/json";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json =
        JsonMapper.shared()
            .writeValueAsBytes(
                Map.of(
                    "outcome", outcome,
                    "said", said,
                    "records", records,
                    "badRows", badRows,
                    "bad", bad));
    response.setStatus(status);
    response.setContentType(getContentType());
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
