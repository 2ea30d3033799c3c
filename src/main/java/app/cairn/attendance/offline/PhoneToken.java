package app.cairn.attendance.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What goes along with every change that a phone sends.
 *
 * @param mark whose phone it is, so that nothing is sent in another's name
 */
record PhoneToken(UUID mark, String header, String value) {

  static PhoneToken of(UUID mark, HttpServletRequest request) {
    var token = Objects.requireNonNull((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    return new PhoneToken(mark, token.getHeaderName(), token.getToken());
  }
}
