package app.cairn.attendance.checkin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/**
 * What the lane says when something isn't written: 503, never anything that a phone could take for
 * a yes.
 */
@ControllerAdvice(basePackageClasses = LaneProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LaneProblems {

  private static final Logger log = LoggerFactory.getLogger(LaneProblems.class);

  private final Answers answers;

  LaneProblems(Answers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  View closed(DeskClosed closed, HttpServletRequest request, HttpServletResponse response) {
    return answers.closed(request, response);
  }

  @ExceptionHandler
  View nobodys(NobodysCheckIn nobodys, HttpServletRequest request) {
    return answers.nobodys(request);
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class, SQLException.class})
  View unreachable(Exception fault, HttpServletRequest request, HttpServletResponse response) {
    log.error("The lane cannot reach the database", fault);
    return answers.closed(request, response);
  }
}
