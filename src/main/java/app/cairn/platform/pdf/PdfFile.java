package app.cairn.platform.pdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/**
 * A PDF on its way to a reader.
 *
 * @param name ends in {@code .pdf}
 */
public record PdfFile(String name, byte[] content) implements View {

  @Override
  public String getContentType() {
    return "application/pdf";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(getContentType());
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
