package app.cairn.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that has every part in every state. */
@CairnTest
class DesignTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void axeFindsNothingInTheLight(int width) {
    assertThat(complaints(Window.desk().wide(width))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void axeFindsNothingInTheDark(int width) {
    assertThat(complaints(Window.desk().wide(width).inTheDark())).isEmpty();
  }

  @Test
  void nothingLeavesTheNarrowestPhone() {
    try (var context = Chromium.open(Window.phone().wide(320))) {
      assertThat(Chromium.sticksOut(design(context))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 1280})
  void textOfTwiceTheSizeHasRoom(int width) {
    try (var context = Chromium.open(Window.desk().wide(width))) {
      Page page = design(context);
      page.evaluate("document.documentElement.style.fontSize = '200%'");
      assertThat(Chromium.sticksOut(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void noTextOfAChartMeetsAnother(int width) {
    try (var context = Chromium.open(Window.desk().wide(width))) {
      assertThat(
              (List<?>)
                  design(context)
                      .evaluate(
                          """
                          () => [...document.querySelectorAll('svg.chart')].flatMap(chart => {
                            const texts = [...chart.querySelectorAll('text')]
                              .map(t => ({ said: t.textContent, box: t.getBoundingClientRect() }))
                              .filter(t => t.box.width > 0);
                            return texts.flatMap((a, i) => texts.slice(i + 1)
                              .filter(b => a.box.left < b.box.right && b.box.left < a.box.right
                                && a.box.top + 2 < b.box.bottom && b.box.top + 2 < a.box.bottom)
                              .map(b => a.said + ' meets ' + b.said));
                          })
                          """))
          .isEmpty();
    }
  }

  @Test
  void theQuestionComesOverThePageAndTheEscapeKeyLeavesIt() {
    try (var context = Chromium.open(Window.desk())) {
      Page page = design(context);
      page.locator("[data-dialog=question]").click();
      assertThat(page.locator("dialog#question").isVisible()).isTrue();
      assertThat(Chromium.complaints(page)).isEmpty();
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog#question").isVisible()).isFalse();
    }
  }

  @Test
  void withoutScriptsTheQuestionIsAPageAndItsAnswerIsSaid() {
    try (var context = Chromium.open(Window.phone().withoutScripts())) {
      Page page = design(context);
      page.locator("[data-dialog=question]").click();
      assertThat(page.url()).endsWith("/design/question");
      page.locator("main button").click();
      assertThat(page.url()).endsWith("/design");
      assertThat(page.locator(".toast[role=status]").first().isVisible()).isTrue();
    }
  }

  @Test
  void whatWasSaidCanBeClosed() {
    try (var context = Chromium.open(Window.desk())) {
      Page page = design(context);
      page.locator("[data-dialog=question]").click();
      page.locator("dialog .rust").click();
      page.locator("[data-dismiss]").click();
      assertThat(page.locator("[data-dismiss]").count()).isZero();
    }
  }

  @Test
  void choosingAllChoosesEachAndBack() {
    try (var context = Chromium.open(Window.desk())) {
      Page page = design(context);
      page.locator("[data-all]").check();
      assertThat(page.locator("td.choice :checked").count()).isEqualTo(3);
      page.locator("td.choice input").first().uncheck();
      assertThat(page.locator("[data-all]").isChecked()).isFalse();
    }
  }

  private List<String> complaints(Window window) {
    try (var context = Chromium.open(window)) {
      return Chromium.complaints(design(context));
    }
  }

  private Page design(BrowserContext context) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + "/design");
    return page;
  }
}
