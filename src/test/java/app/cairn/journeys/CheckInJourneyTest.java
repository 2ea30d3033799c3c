package app.cairn.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.World;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the code on the room's screen to "You're in", as a camera and some phones see it. */
@CairnTest
class CheckInJourneyTest {

  private static final double PATIENCE = 20_000;

  @LocalServerPort int port;
  @Autowired Registers registers;

  @BeforeAll
  static void waitForASlowMachine() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @Test
  void oneScansOneTypesOneIsTickedAndTheScreenCountsThemAll() throws Exception {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO);
        BrowserContext leaders = Chromium.open(Window.desk());
        BrowserContext phone = Chromium.open(Window.phone());
        BrowserContext withoutScripts = Chromium.open(Window.phone().withoutScripts())) {
      Page screen = signedIn(leaders, Person.LEO);
      screen.navigate(server() + register.path() + "/screen");
      assertThat(screen.locator("#count")).hasText("Nobody is in yet");

      Page scanning = phone.newPage();
      scanning.navigate(readOff(screen.locator(".qr").screenshot(), screen.screenshot()));
      signInOn(scanning, Person.PIA);
      assertThat(scanning.locator("h1")).containsText("You're in, Pip");
      assertThat(screen.locator("#count")).hasText("One person is in");

      Page typing = signedIn(withoutScripts, Person.PER);
      typing.navigate(server() + "/check-in");
      typing.getByLabel("Six digits").fill(screen.locator(".code").innerText());
      typing.getByRole(AriaRole.BUTTON, named("I'm here")).click();
      assertThat(typing.locator("h1")).containsText("You're in, Per");
      assertThat(screen.locator("#count")).hasText("2 people are in");

      Page ticking = leaders.newPage();
      ticking.navigate(server() + register.path());
      ticking.getByRole(AriaRole.BUTTON, named("Tick Paz")).click();
      assertThat(ticking.locator("#roster h2")).hasText("3 people are in");
      assertThat(screen.locator("#count")).hasText("3 people are in");
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(3);
    }
  }

  /** Far away or small, in the light and in the dark: a camera reads what the screen shows. */
  @ParameterizedTest
  @ValueSource(ints = {320, 1920})
  void cameraReadsTheCodeOffAnyScreen(int width) throws Exception {
    for (Window window :
        new Window[] {Window.desk().wide(width), Window.desk().wide(width).inTheDark()}) {
      try (var register = new TestRegister(registers, World.HERE, Person.LEO);
          BrowserContext leaders = Chromium.open(window)) {
        Page screen = signedIn(leaders, Person.LEO);
        screen.navigate(server() + register.path() + "/screen");
        assertThat(readOff(screen.screenshot()))
            .startsWith("HTTP://LOCALHOST:" + port + "/Q/")
            .hasSizeGreaterThan(40);
      }
    }
  }

  private Page signedIn(BrowserContext context, Person person) {
    Page page = Chromium.signedIn(context, port, World.HERE, person);
    assertThat(page).not().hasURL(Pattern.compile("/sign-in"));
    return page;
  }

  private static void signInOn(Page page, Person person) {
    String key = "here-" + person.name().toLowerCase(Locale.ROOT);
    Locator form = page.locator("form:has(input[value='" + key + "'])");
    form.getByRole(AriaRole.BUTTON).click();
  }

  private static GetByRoleOptions named(String start) {
    return new GetByRoleOptions().setName(Pattern.compile("^" + start));
  }

  private String server() {
    return "http://localhost:" + port;
  }

  /** Held still at one distance, one code in fifty misleads the decoder: a hand never is. */
  private static String readOff(byte[]... pictures) throws IOException {
    ReaderException unreadable = null;
    for (byte[] picture : pictures) {
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
      for (double distance : new double[] {1, 0.7, 1.5, 1.3, 0.85, 1.15}) {
        try {
          return read(from(distance, seen));
        } catch (ReaderException misled) {
          unreadable = misled;
        }
      }
    }
    throw new AssertionError("No camera would read this code", unreadable);
  }

  private static BufferedImage from(double distance, BufferedImage picture) {
    int width = (int) (picture.getWidth() * distance);
    int height = (int) (picture.getHeight() * distance);
    var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = seen.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paper.drawImage(picture, 0, 0, width, height, null);
    paper.dispose();
    return seen;
  }

  private static String read(BufferedImage picture) throws ReaderException {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)),
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
        .getText();
  }
}
