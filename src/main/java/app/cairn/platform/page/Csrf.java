package app.cairn.platform.page;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The hidden field that every form carries. Asking for the token begins a session, so pages without
 * a form never ask.
 */
public final class Csrf {

  /** For a page that nobody is reading yet; no server takes it. */
  static final Csrf NONE = new Csrf(new DefaultCsrfToken("none", "none", "none"));

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
