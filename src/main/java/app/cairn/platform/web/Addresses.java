package app.cairn.platform.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whole addresses for what leaves the browser: mails, codes to scan, feeds. They begin with {@code
 * cairn.public-url}; a demonstration on this machine does without the setting.
 */
@Component
public class Addresses {

  private final Environment environment;

  Addresses(Environment environment) {
    this.environment = environment;
  }

  /**
   * @param path from the root, beginning with a slash
   */
  public String of(String path) {
    return start() + path;
  }

  private String start() {
    String configured = environment.getProperty("cairn.public-url", "");
    if (!configured.isBlank()) {
      return configured.replaceAll("/+$", "");
    }
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return "http://localhost:" + port;
  }
}
