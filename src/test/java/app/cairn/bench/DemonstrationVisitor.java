package app.cairn.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person of the demonstration with a browser's cookies. */
final class DemonstrationVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  DemonstrationVisitor(String address) {
    this.address = address;
  }

  DemonstrationVisitor as(String persona) throws IOException, InterruptedException {
    var token = TOKEN.matcher(page("/sign-in"));
    if (!token.find()) {
      throw new IllegalStateException("The sign-in page has no form");
    }
    String form =
        "persona="
            + persona
            + "&_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + "/demo/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.uri().getPath().startsWith("/sign-in") || answer.statusCode() != 200) {
      throw new IllegalStateException(persona + " could not sign in: " + answer.statusCode());
    }
    return this;
  }

  String page(String path) throws IOException, InterruptedException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** The first link of a page that leads to one thing of a list. */
  Optional<String> firstLink(String page, String beginning)
      throws IOException, InterruptedException {
    var link = Pattern.compile("href=\"(" + beginning + "[0-9a-f-]{36})[\"?]").matcher(page(page));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }
}
