package app.cairn.attendance.offline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** An answer for a script. */
record JsonAnswer(int status, String type, Object said) implements View {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  JsonAnswer(int status, Object said) {
    this(status, "application/json", said);
  }

  @Override
  public String getContentType() {
    return type;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(said);
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
