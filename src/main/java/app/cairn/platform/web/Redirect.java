package app.cairn.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** To another page after something was done, with a sentence that says what. */
public record Redirect(String path, @Nullable String saying) implements View {

  /** The name under which the next page finds the sentence. */
  public static final String SAYING = "saying";

  public Redirect {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("Only a path of ours can be redirected to");
    }
  }

  public static Redirect to(String path) {
    return new Redirect(path, null);
  }

  /**
   * @param sentence already worded
   */
  public Redirect saying(String sentence) {
    return new Redirect(path, sentence);
  }

  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response) {
    if (saying != null) {
      RequestContextUtils.getOutputFlashMap(request).put(SAYING, saying);
      RequestContextUtils.saveOutputFlashMap(path, request, response);
    }
    response.setStatus(303);
    response.setHeader("Location", response.encodeRedirectURL(request.getContextPath() + path));
  }
}
