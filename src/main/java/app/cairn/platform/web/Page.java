package app.cairn.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A whole page or a fragment of one, with its status. What controllers return. */
public record Page(int status, JteModel model) implements View {

  public static Page ok(JteModel model) {
    return new Page(200, model);
  }

  /** The form again, with what was typed and what is wrong with it. */
  public static Page invalid(JteModel model) {
    return new Page(422, model);
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Rendered before anything is sent, so that a template that fails still becomes an error page.
    var output = new Utf8ByteOutput();
    model.render(output);
    response.setStatus(status);
    response.setContentType(getContentType());
    response.addHeader("Vary", "HX-Request");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
