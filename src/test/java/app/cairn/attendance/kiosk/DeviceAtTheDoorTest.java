package app.cairn.attendance.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.platform.web.Cookies;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The device at the door over the wire, as whoever stands at it meets it. */
@CairnTest
class DeviceAtTheDoorTest {

  private static final Map<String, String> ANSWERS =
      Map.of("121", "You're in, Pip", "122", "You're in, Per", "123", "You're in, Paz");

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired Cookies cookies;

  @Test
  void nothingOfTheLeadersSignInIsLeftOnTheDevice() {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO)) {
      var device = new Browser(port).signIn(World.HERE, Person.LEO);
      assertThat(device.get(register.path() + "/kiosk").status()).isEqualTo(200);
      assertThat(device.post(register.path() + "/kiosk").location()).isEqualTo("/kiosk");
      for (String path :
          new String[] {"/", register.path(), "/my-record", "/check-in", "/people"}) {
        assertThat(device.get(path).location()).as(path).startsWith("/sign-in");
      }
      assertThat(device.cookie(cookies.nameOf("person")).orElse("")).isEmpty();
      assertThat(device.get("/kiosk").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readersTypeOneNumberAfterTheOtherWithScriptsAndWithout(boolean scripts) {
    Window window = scripts ? Window.desk() : Window.phone().withoutScripts();
    try (var register = new TestRegister(registers, World.HERE, Person.LEO);
        BrowserContext context = Chromium.open(window)) {
      Page page = Chromium.signedIn(context, port, World.HERE, Person.LEO);
      page.navigate("http://localhost:" + port + register.path() + "/kiosk");
      page.locator("main form button").click();
      page.waitForURL("**/kiosk");
      PlaywrightAssertions.assertThat(page.locator("#number")).isFocused();
      for (String student : new String[] {"121", "122", "123"}) {
        page.keyboard().type("u-" + World.HERE.canary() + "-" + student);
        page.keyboard().press("Enter");
        if (!scripts) {
          // A page of its own for each: people wait for the answer before the next card.
          PlaywrightAssertions.assertThat(page.locator("#answer"))
              .containsText(ANSWERS.get(student));
          PlaywrightAssertions.assertThat(page.locator("#number")).isFocused();
        }
      }
      PlaywrightAssertions.assertThat(page.locator("#count")).hasText("3 people are in");
      PlaywrightAssertions.assertThat(page.locator("#answer")).containsText("You're in, Paz");
      PlaywrightAssertions.assertThat(page.locator("#number")).isFocused();
      if (scripts) {
        // Without scripts axe would wait for ever.
        assertThat(Chromium.complaints(page)).isEmpty();
      }
      assertThat(Chromium.sticksOut(page)).isEmpty();
      assertThat(register.count("register_entry", "way = 'card'")).isEqualTo(3);
    }
  }

  @Test
  void withoutANetworkANumberIsKeptAndSentLater() {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO);
        BrowserContext context = Chromium.open(Window.phone())) {
      Page page = Chromium.signedIn(context, port, World.HERE, Person.LEO);
      page.navigate("http://localhost:" + port + register.path() + "/kiosk");
      page.locator("main form button").click();
      page.waitForURL("**/kiosk");
      PlaywrightAssertions.assertThat(page.locator("#number")).isFocused();
      context.setOffline(true);
      page.keyboard().type("u-" + World.HERE.canary() + "-121");
      page.keyboard().press("Enter");
      PlaywrightAssertions.assertThat(page.locator("[data-unsent]")).isVisible();
      context.setOffline(false);
      PlaywrightAssertions.assertThat(page.locator("#answer")).containsText("You're in, Pip");
      PlaywrightAssertions.assertThat(page.locator("[data-unsent]")).isHidden();
      assertThat(register.count("check_in", "true")).isEqualTo(1);
    }
  }
}
