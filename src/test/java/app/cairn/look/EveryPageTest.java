package app.cairn.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Lane;
import app.cairn.world.Matrix;
import app.cairn.world.Matrix.Cell;
import app.cairn.world.Person;
import app.cairn.world.PseudoLanguage;
import app.cairn.world.World;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Opens each page that the matrix says may be seen, as those who may. */
@CairnTest
class EveryPageTest {

  private final Matrix matrix = new Matrix();

  @Autowired MockMvcTester web;
  @Autowired SignedPeople signedPeople;
  @Autowired Cookies cookies;
  @LocalServerPort int port;

  @TestFactory
  Stream<DynamicTest> noWordIsForgottenInTheMessages() {
    return pages()
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    cell.name(), () -> assertThat(unworded(cell)).as(cell.name()).isEmpty()));
  }

  @Test
  void longerWordsFitOnAPhone() {
    try (var _ = PseudoLanguage.speak()) {
      assertThat(inTheBrowser(Window.phone().wide(360), Chromium::sticksOut)).isEmpty();
    }
  }

  /** On the narrowest phone, on a usual one, and at a desk in the dark. */
  @Test
  void everyPageFitsAndAxeFindsNothing() {
    assertThat(inTheBrowser(Window.phone(), EveryPageTest::fitsAndIsForEveryone)).isEmpty();
  }

  private static List<String> fitsAndIsForEveryone(Page page) {
    var found = new ArrayList<>(Chromium.complaints(page));
    page.setViewportSize(320, 900);
    found.addAll(Chromium.sticksOut(page));
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    found.addAll(Chromium.sticksOut(page));
    found.addAll(Chromium.complaints(page));
    page.setViewportSize(390, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return found;
  }

  private List<String> unworded(Cell cell) {
    try (var _ = PseudoLanguage.speak()) {
      var answer =
          web.get()
              .uri(matrix.address(cell))
              .with(As.person(World.HERE, actor(cell)))
              .cookie(Lane.cookieOf(World.HERE, actor(cell), signedPeople, cookies));
      var response = answer.exchange().getMvcResult().getResponse();
      assertThat(response.getStatus()).as(cell.name()).isEqualTo(200);
      String type = String.valueOf(response.getContentType());
      return type.startsWith("text/html")
          ? Unworded.in(response.getContentAsString(), World.HERE.canary())
          : List.of();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Each address once, as a coordinator who may or else the first who may; the home page as
   * everyone.
   */
  private List<String> inTheBrowser(Window window, Look look) {
    var found = new ArrayList<String>();
    try (var context = Chromium.open(window)) {
      for (var visits : byPerson().entrySet()) {
        context.clearCookies();
        Page page = Chromium.signedIn(context, port, World.HERE, visits.getKey());
        for (String path : visits.getValue()) {
          page.navigate("http://localhost:" + port + path);
          look.at(page).forEach(line -> found.add(path + ": " + line));
        }
        page.close();
      }
    }
    return found;
  }

  private Map<Person, List<String>> byPerson() {
    var visits = new LinkedHashMap<Person, List<String>>();
    var seen = new HashSet<String>();
    pages()
        .sorted(Comparator.comparingInt(cell -> cell.role().equals("coordinator") ? 0 : 1))
        .filter(cell -> cell.path().equals("/") || seen.add(cell.path()))
        .forEach(
            cell ->
                visits
                    .computeIfAbsent(actor(cell), _ -> new ArrayList<>())
                    .add(matrix.address(cell)));
    return visits;
  }

  private Person actor(Cell cell) {
    return cell.isAnonymous() ? Person.NORA : matrix.actor(cell);
  }

  private static Stream<Cell> pages() {
    return Matrix.cells().stream()
        .filter(cell -> cell.method().equals("GET") && cell.answer() == 200)
        .filter(cell -> cell.isAnonymous() || cell.relation().equals("own"))
        // Kept letters show the language of whoever they went to; a handed-in file is no page.
        .filter(
            cell ->
                !cell.path()
                    .matches(
                        ".*(\\.csv|\\.svg|\\.pdf|/oauth2/.*|/demo/mail|/note-files/.*|/results/report/signings/.*|/feeds/.*|/registers/app\\.webmanifest|/registers/(.*/)?phone)"));
  }

  @FunctionalInterface
  private interface Look {
    List<String> at(Page page);
  }
}
