package app.cairn.world;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own browser, one for all tests, with pages of a given width and theme. */
public final class Chromium {

  private static @Nullable Playwright playwright;
  private static com.microsoft.playwright.@Nullable Browser started;

  private Chromium() {}

  /** A reader's window. */
  public record Window(int width, boolean dark, boolean scripts) {

    public static Window phone() {
      return new Window(390, false, true);
    }

    public static Window desk() {
      return new Window(1280, false, true);
    }

    public Window inTheDark() {
      return new Window(width, true, scripts);
    }

    public Window withoutScripts() {
      return new Window(width, dark, false);
    }

    public Window wide(int pixels) {
      return new Window(pixels, dark, scripts);
    }
  }

  public static BrowserContext open(Window window) {
    return browser()
        .newContext(
            new NewContextOptions()
                .setViewportSize(window.width(), 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(window.scripts())
                .setColorScheme(window.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
  }

  /** A browser of its own, with what it keeps in that folder; to be killed and started again. */
  public static BrowserContext openAt(Path folder) {
    browser();
    return Objects.requireNonNull(playwright)
        .chromium()
        .launchPersistentContext(
            folder,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                .setViewportSize(390, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** As when the battery dies: no page and no process of that browser gets a last word. */
  public static void kill(Path folder) {
    List<ProcessHandle> processes =
        ProcessHandle.current()
            .descendants()
            .filter(
                one -> one.info().commandLine().orElse("").contains("--user-data-dir=" + folder))
            .toList();
    if (processes.isEmpty()) {
      throw new IllegalStateException("No browser runs on " + folder);
    }
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(one -> one.onExit().join());
  }

  /** In with one click, as the demonstration's visitors. */
  public static Page signedIn(BrowserContext context, int port, World world, Person person) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + "/sign-in");
    page.locator("form:has(input[value='%s']) button".formatted(WorldPersonas.key(world, person)))
        .click();
    return page;
  }

  /** What axe finds on the page, a line for each thing. */
  public static List<String> complaints(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().flatMap(Chromium::lines).toList();
  }

  /** How many pixels the page is wider than its window; text that leaves it is named. */
  public static List<String> sticksOut(Page page) {
    return ((List<?>)
            page.evaluate(
                """
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll'))
                    .map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 60))
                    .slice(0, 5)
                    .concat('page: ' + document.documentElement.scrollWidth)
                """))
        .stream().map(String::valueOf).toList();
  }

  private static Stream<String> lines(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml());
  }

  private static synchronized com.microsoft.playwright.Browser browser() {
    if (started == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      started =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(List.of("--no-sandbox", "--disable-gpu")));
      Runtime.getRuntime().addShutdownHook(new Thread(Objects.requireNonNull(playwright)::close));
    }
    return started;
  }

  private static Path executable() {
    return Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium; bin/test installs one"));
  }
}
