package app.cairn.attendance.checkin;

import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Cookies;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A participant's phone: keeps its cookies, follows nothing by itself. */
final class Phone {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String server;
  private final Map<String, String> cookies = new HashMap<>();

  Phone(String server) {
    this.server = server;
  }

  Phone signedIn(SignedPeople people, Cookies names, World world, PersonId person) {
    var signed =
        new SignedPerson(
            world.institution(), person, UUID.randomUUID(), WorldClock.NOW.plusSeconds(3600));
    cookies.put(names.nameOf(SignedPeople.COOKIE), people.write(signed));
    return this;
  }

  Phone with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  String cookie(String cookie) {
    return cookies.getOrDefault(cookie, "");
  }

  boolean holds(String cookie) {
    return !cookies.getOrDefault(cookie, "").isEmpty();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(posting(path, form).build());
  }

  HttpResponse<String> postByScript(String path, String form)
      throws IOException, InterruptedException {
    return send(posting(path, form).header("Accept", "application/json").build());
  }

  private HttpRequest.Builder posting(String path, String form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
