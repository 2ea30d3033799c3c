package app.cairn.peers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A code reader of somebody else's reads a picture of the screen, and what it read checks in. */
@CairnTest
@Tag("peers")
class CodeReaderTest {

  @LocalServerPort int port;
  @Autowired Registers registers;
  @TempDir Path folder;

  @Test
  void whatItReadsOffAnyScreenChecksSomebodyIn() throws Exception {
    Tool zbarimg = Tool.require("zbarimg");
    for (Window window :
        List.of(
            Window.phone(), Window.desk(), Window.desk().inTheDark(), Window.desk().wide(1920))) {
      try (var register = new TestRegister(registers, World.HERE, Person.LEO);
          BrowserContext leaders = Chromium.open(window);
          BrowserContext phone = Chromium.open(Window.phone())) {
        Page screen = Chromium.signedIn(leaders, port, World.HERE, Person.LEO);
        screen.navigate("http://localhost:" + port + register.path() + "/screen");
        Page scanning = Chromium.signedIn(phone, port, World.HERE, Person.PIA);
        scanning.navigate(readOff(screen, zbarimg));
        assertThat(scanning.locator("h1")).containsText("You're in, Pip");
        assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
      }
    }
  }

  private String readOff(Page screen, Tool zbarimg) throws IOException, InterruptedException {
    assertThat(screen.locator(".qr")).isVisible();
    screen.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("screen.png")));
    var read = zbarimg.run(folder, "--quiet", "--raw", "screen.png");
    assertThat(read).as("one code, and nothing else that looks like one").hasSize(1);
    return read.getFirst();
  }
}
