package app.cairn.world;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without scripts, over the wire: keeps cookies, sends each form with the token of the
 * last page that had one, and follows nothing by itself.
 */
public final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String start;
  private String token = "";

  public Browser(int port) {
    this.start = "http://localhost:" + port;
  }

  public record Answer(int status, String location, String body, HttpResponse<String> whole) {

    public Document page() {
      return Jsoup.parse(body);
    }

    /** What a reader sees. */
    public String text() {
      return page().body().text();
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /**
   * @param fields name, value, name, value …
   */
  public Answer post(String path, String... fields) {
    var form = new StringBuilder("_csrf=" + encoded(token));
    for (int i = 0; i + 1 < fields.length; i += 2) {
      form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /** In with one click, as the demonstration's visitors. */
  public Browser signIn(World world, Person person) {
    get("/sign-in");
    Answer answer = post("/demo/sign-in", "persona", WorldPersonas.key(world, person));
    if (answer.status() != 303) {
      throw new IllegalStateException("Could not sign in: " + answer.status() + answer.text());
    }
    get("/");
    return this;
  }

  public Optional<String> cookie(String name) {
    return all().stream()
        .filter(one -> one.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** As if somebody had put it there. */
  public void keep(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(start), cookie);
  }

  public void forget(String name) {
    all().stream()
        .filter(one -> one.getName().equals(name))
        .toList()
        .forEach(one -> cookies.getCookieStore().remove(URI.create(start), one));
  }

  private List<HttpCookie> all() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : start + path));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      var field = Jsoup.parse(response.body()).selectFirst("input[name=_csrf]");
      if (field != null) {
        token = field.val();
      }
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body(),
          response);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
