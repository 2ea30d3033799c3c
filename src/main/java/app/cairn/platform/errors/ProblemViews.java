package app.cairn.platform.errors;

import app.cairn.platform.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same pages for what fails before or after a controller: filters, the server itself. */
@Component
class ProblemViews implements ErrorViewResolver {

  private static final Logger log = LoggerFactory.getLogger(ProblemViews.class);

  private final ProblemPages pages;

  ProblemViews(ProblemPages pages) {
    this.pages = pages;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return new ModelAndView(
        switch (status) {
          case NOT_FOUND -> pages.saying(404, Problem.NOT_FOUND);
          case FORBIDDEN -> pages.saying(403, Problem.NOT_ALLOWED);
          case CONFLICT -> pages.saying(409, Problem.CONFLICT);
          case CONTENT_TOO_LARGE -> pages.saying(413, Problem.TOO_LARGE);
          default -> {
            if (status.is4xxClientError()) {
              yield pages.saying(status.value(), Problem.NOT_UNDERSTOOD);
            }
            String reference = Ids.next().toString().substring(24);
            log.error("Reference {}: {} answered {}", reference, request.getRequestURI(), status);
            yield pages.broken(status.value(), reference);
          }
        });
  }
}
