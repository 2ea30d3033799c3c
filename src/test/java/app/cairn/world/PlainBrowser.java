package app.cairn.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Forms and links over HTTP, without scripts; keeps cookies that only https would get. */
public final class PlainBrowser implements AutoCloseable {

  private static final String BOUNDARY = "----ofAPlainBrowser";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String address;

  public PlainBrowser(String address) {
    this.address = address;
  }

  public Document open(String path) throws IOException, InterruptedException {
    return read(send(to(path).GET()));
  }

  /** Sends the form of a page and returns the path of what comes after it. */
  public String submit(String page, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new LinkedHashMap<>(fields);
    all.put("_csrf", token(page));
    String body =
        all.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return after(
        send(
            to(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  /** Sends one file through a page's form. */
  public String upload(String page, String action, String name, String content)
      throws IOException, InterruptedException {
    String body =
        part("_csrf", "", token(page)) + part("file", name, content) + "--" + BOUNDARY + "--\r\n";
    return after(
        send(
            to(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  private static String part(String field, String file, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field, file.isEmpty() ? "" : "; filename=\"" + file + "\"", content);
  }

  private String token(String page) throws IOException, InterruptedException {
    return open(page).select("input[name=_csrf]").attr("value");
  }

  private HttpRequest.Builder to(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path))
            .header("Sec-Fetch-Site", "same-origin");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";")[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  private static Document read(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body());
  }

  private static String after(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> URI.create(location).getPath())
        .orElseThrow(
            () ->
                new AssertionError(
                    answer.uri()
                        + " answered "
                        + answer.statusCode()
                        + ": "
                        + Jsoup.parse(answer.body()).text()));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
