package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.PseudoLanguage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Pages of results with something on them, as a browser draws them. The students stand in a
 * transaction that nobody else sees, so that the browser is handed each page as it was made there.
 */
@CairnTest
@InWorld
class ResultsDrawnTest {

  private static final String UNIT = "/results/units/" + HERE.id(301);
  private static final List<String> PAGES =
      List.of(
          "/results?landmark=8",
          UNIT + "?landmark=8",
          UNIT,
          "/results/thresholds?landmark=8",
          "/results/take-up",
          "/results/groups");

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void everyPageOfResultsFitsAndIsForEveryone() {
    layOut();
    assertThat(drawn(ResultsDrawnTest::fitsAndIsForEveryone)).isEmpty();
  }

  @Test
  void longerWordsFitOnAPhone() {
    layOut();
    try (var _ = PseudoLanguage.speak()) {
      assertThat(drawn(Chromium::sticksOut)).isEmpty();
    }
  }

  @Test
  void aPartIsOpenedByItsAddressAndAllOfThemAreOnPaper() {
    layOut();
    String html = made(UNIT);
    try (var context = Chromium.open(Window.phone())) {
      Page page = context.newPage();
      page.route(
          "**/results**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html;charset=UTF-8")
                      .setBody(html)));
      page.navigate("http://localhost:" + port + UNIT + "#alike");
      assertThat(page.locator("#alike").isVisible()).isTrue();
      assertThat(page.locator("#trust").isVisible()).isFalse();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#trust").isVisible()).isTrue();
    }
  }

  private void layOut() {
    var physicists = new Physicists(jdbc);
    physicists.layOut("ability < 0");
    physicists.withdraw(true);
    physicists.endTheYear();
    physicists.commute();
  }

  private interface Look {
    List<String> at(Page page);
  }

  private List<String> drawn(Look look) {
    var found = new ArrayList<String>();
    try (var context = Chromium.open(Window.phone())) {
      for (String path : PAGES) {
        String html = made(path);
        assertThat(html).as(path).contains("<svg");
        Page page = context.newPage();
        page.route(
            "**/results**",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(html)));
        page.navigate("http://localhost:" + port + path);
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        look.at(page).forEach(line -> found.add(path + ": " + line));
        page.close();
      }
    }
    return found;
  }

  private static List<String> fitsAndIsForEveryone(Page page) {
    var found = new ArrayList<>(Chromium.complaints(page));
    page.setViewportSize(320, 900);
    found.addAll(Chromium.sticksOut(page));
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    found.addAll(Chromium.sticksOut(page));
    found.addAll(Chromium.complaints(page));
    return found;
  }

  private String made(String path) {
    var answer = web.get().uri(URI.create(path)).with(As.person(HERE, Person.SUNE)).exchange();
    assertThat(answer).hasStatus(200);
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
