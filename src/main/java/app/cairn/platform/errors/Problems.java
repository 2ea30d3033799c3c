package app.cairn.platform.errors;

import app.cairn.platform.Conflict;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** The one place where an exception becomes an answer. Its text never does, our own three apart. */
@ControllerAdvice
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final ProblemPages pages;

  Problems(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(NotFound.class)
  View notFound() {
    return pages.saying(404, Problem.NOT_FOUND);
  }

  @ExceptionHandler
  View notAllowed(NotAllowed refusal) {
    return pages.saying(403, Problem.NOT_ALLOWED, refusal.getMessage());
  }

  @ExceptionHandler
  View conflict(Conflict conflict) {
    return pages.saying(409, Problem.CONFLICT, conflict.getMessage());
  }

  /** An address with a malformed identifier is an address of nothing. */
  @ExceptionHandler
  View malformed(MethodArgumentTypeMismatchException mismatch) {
    return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
        ? pages.saying(404, Problem.NOT_FOUND)
        : pages.saying(400, Problem.NOT_UNDERSTOOD);
  }

  /** Security's own filters know what to do with these. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException refusal) {
    throw refusal;
  }

  @ExceptionHandler
  Page anythingElse(Exception fault) {
    if (fault instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
      int status = response.getStatusCode().value();
      return pages.saying(
          status,
          switch (status) {
            case 404 -> Problem.NOT_FOUND;
            case 413 -> Problem.TOO_LARGE;
            default -> Problem.NOT_UNDERSTOOD;
          });
    }
    String reference = Ids.next().toString().substring(24);
    log.error("Reference {}", reference, fault);
    return pages.broken(500, reference);
  }
}
