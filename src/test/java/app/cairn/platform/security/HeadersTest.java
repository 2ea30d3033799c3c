package app.cairn.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.web.Assets;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Matrix;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What each answer tells the browser, whichever door it comes through. */
@CairnTest
class HeadersTest {

  private static final Set<String> OF_NOBODY =
      Set.of("/registers/{register}/screen", "/registers/kept", "/check-in/kept");

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  @Autowired MockMvcTester web;
  @Autowired Assets assets;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/my-record",
        "/units.csv",
        "/nothing-here",
        "/check-in",
        "/Q/NOTACODE",
        "/i/northmoor/whats-on",
        "/oauth2/start/nowhere",
        "/actuator/health"
      })
  void everyAnswerForbidsWhatItDoesNotNeed(String path) {
    forbids(web.get().uri(path).exchange());
    forbids(web.get().uri(path).with(As.person(World.HERE, Person.COLIN)).exchange());
  }

  @Test
  void soDoCallsOfOtherSystemsAndWhatTheLookIsMadeOf() {
    forbids(web.post().uri("/api/imports").exchange());
    forbids(web.get().uri(assets.url("cairn.css")).exchange());
  }

  @Test
  void whatIsPersonalIsKeptByNoCache() {
    for (String path : new String[] {"/", "/my-record", "/me", "/sessions", "/units.csv"}) {
      assertThat(web.get().uri(path).with(As.person(World.HERE, Person.COLIN)))
          .as(path)
          .headers()
          .hasHeaderSatisfying(
              "Cache-Control",
              values -> assertThat(values).allSatisfy(one -> assertThat(one).contains("no-store")));
    }
  }

  @Test
  void whoeverCameEncryptedStaysSo() {
    assertThat(web.get().uri("/sign-in").secure(true))
        .headers()
        .hasHeaderSatisfying(
            "Strict-Transport-Security",
            values -> assertThat(values.getFirst()).contains("max-age=31536000"));
  }

  /**
   * Each page that somebody signed in may see, but for files, fragments, the screen that a room
   * looks at, which holds the code and the way back, and the two that a phone keeps, which are the
   * same for everybody.
   */
  @Test
  void everyPageHasTheWayOut() {
    var matrix = new Matrix();
    var seen = new HashSet<String>();
    var without = new TreeMap<String, String>();
    Matrix.cells().stream()
        .filter(cell -> cell.method().equals("GET") && cell.answer() == 200 && !cell.isAnonymous())
        .filter(cell -> seen.add(cell.path()))
        .forEach(
            cell -> {
              var answer =
                  web.get()
                      .uri(matrix.address(cell))
                      .with(As.person(World.HERE, matrix.actor(cell)))
                      .exchange()
                      .getMvcResult()
                      .getResponse();
              String body = new String(answer.getContentAsByteArray());
              if (!OF_NOBODY.contains(cell.path())
                  && body.contains("<html")
                  && !body.contains("action=\"/sign-out\"")) {
                without.putIfAbsent(cell.path(), cell.name());
              }
            });
    assertThat(without.values()).as("pages one can't sign out from").isEmpty();
  }

  private static void forbids(MvcTestResult answer) {
    var response = answer.getMvcResult().getResponse();
    assertThat(ALWAYS)
        .allSatisfy((header, value) -> assertThat(response.getHeader(header)).isEqualTo(value));
  }
}
