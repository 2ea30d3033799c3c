package app.cairn.platform.page;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * The hidden field that every form carries. Asking for the token begins a session, so pages without
 * a form never ask.
 */
public final class Csrf {

  private final CsrfToken token;

  Csrf(CsrfToken token) {
    this.token = token;
  }

  public String name() {
    return token.getParameterName();
  }

  public String value() {
    return token.getToken();
  }

  /** For the attribute that tells htmx to send the token. */
  public String headers() {
    return "{\"" + token.getHeaderName() + "\":\"" + token.getToken() + "\"}";
  }
}
