package app.cairn.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the code on the screen to "You're in", as a camera and a phone see it. */
@CairnTest
class CheckInJourneyTest {

  private static final String CHROMIUM =
      Objects.requireNonNullElse(System.getenv("CAIRN_CHROMIUM"), "/usr/bin/chromium");

  @LocalServerPort int port;
  @Autowired Registers registers;

  @Test
  void scanSignInAndTheCountGrowsThenSomebodyWithoutScriptsTypesTheCode() throws Exception {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO);
        var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM))
                        .setArgs(List.of("--no-sandbox")))) {
      Page leader = signedIn(browser.newContext().newPage(), Person.LEO);
      leader.navigate(server() + register.path() + "/screen");
      assertThat(leader.locator("#count")).hasText("Nobody is in yet");

      Page participant = browser.newContext().newPage();
      participant.navigate(decoded(leader.locator(".qr").screenshot()));
      press(participant, Person.PIA);
      assertThat(participant.locator("h1")).containsText("You're in, Pip");
      assertThat(leader.locator("#count")).hasText("One person is in");

      Page without =
          browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)).newPage();
      signedIn(without, Person.PER).navigate(server() + "/check-in");
      without.getByLabel("Six digits").fill(leader.locator(".code").innerText());
      without.locator("main button").click();
      assertThat(without.locator("h1")).containsText("You're in, Per");
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(2);
    }
  }

  private Page signedIn(Page page, Person person) {
    page.navigate(server() + "/sign-in");
    press(page, person);
    return page;
  }

  private static void press(Page page, Person person) {
    String key = "here-" + person.name().toLowerCase(Locale.ROOT);
    Locator form = page.locator("form:has(input[name=persona][value='" + key + "']) button");
    form.first().click();
  }

  private String server() {
    return "http://localhost:" + port;
  }

  private static String decoded(byte[] screenshot) throws Exception {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(screenshot));
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
