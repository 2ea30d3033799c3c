package app.cairn.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A picture of a page as a file of its own.
 *
 * @param name ends in {@code .svg}
 * @param picture drawn in plain colours, as no style sheet goes with it
 */
public record PictureFile(String name, JteModel picture) implements View {

  @Override
  public String getContentType() {
    return "image/svg+xml;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    picture.render(output);
    response.setContentType(getContentType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
