package app.cairn.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whether the browser asks for a fragment or for a whole page. */
public record Htmx(boolean wantsFragment) {

  public static Htmx of(HttpServletRequest request) {
    return new Htmx(
        "true".equals(request.getHeader("HX-Request"))
            && !"true".equals(request.getHeader("HX-History-Restore-Request"))
            && !"true".equals(request.getHeader("HX-Boosted")));
  }
}
