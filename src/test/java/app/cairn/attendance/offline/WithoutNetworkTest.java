package app.cairn.attendance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.Cable;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A leader's phone whose network is cut at every step of taking a register. */
@CairnTest
class WithoutNetworkTest {

  private static final String NOTHING_HERE = "Nothing of a";

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired ShortNumbers numbers;

  private Cable cable;
  private TestRegister register;
  private BrowserContext phone;

  @BeforeEach
  void open() {
    cable = new Cable(port);
    register = new TestRegister(registers, World.HERE, Person.LEO, Person.LIA);
    phone = Chromium.open(Window.phone());
  }

  @AfterEach
  void close() {
    phone.close();
    register.close();
    cable.close();
  }

  @Test
  void registerOpensTicksTakesShortNumbersAndSendsWhenTheNetworkIsBack() {
    Page page = opened(phone, Person.LEO);
    page.close();
    cable.cut();
    page = without(phone);
    tick(page, "Pip");
    tick(page, "Per");
    page.getByLabel("Short number or name").fill(numberOf(Person.PAZ));
    page.keyboard().press("Enter");
    page.getByLabel("Short number or name").fill("Nobody Known");
    page.keyboard().press("Enter");
    says(page, "4 are not sent yet.");
    assertThat(page.locator("[data-count]")).hasText("3 people are in");
    assertThat(Chromium.complaints(page)).isEmpty();
    assertThat(Chromium.sticksOut(page)).isEmpty();
    page.close();

    page = without(phone);
    says(page, "4 are not sent yet.");
    assertThat(register.count("check_in", "true")).isZero();
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("#roster h2")).hasText("4 people are in");
    assertThat(box(page)).isHidden();
    assertThat(register.count("register_entry", "standing = 'here' and way = 'tick'")).isEqualTo(3);
    assertThat(register.count("check_in", "taken_down_as = 'Nobody Known'")).isEqualTo(1);
  }

  @Test
  void whatNeverWasSentIsTakenBackWithoutATrace() {
    opened(phone, Person.LEO);
    cable.cut();
    Page page = without(phone);
    // Before anything is tried: the browser itself knows that there is no network.
    tick(page, "Pip");
    page.getByRole(AriaRole.BUTTON, named("Undo Pip")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Tick Pip"))).isVisible();
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(box(page)).isHidden();
    assertThat(register.count("register_entry", "standing = 'here'")).isZero();
  }

  @Test
  void answerThatIsLostOnTheWayIsAskedForAgainAndCountsOnce() {
    Page page = opened(phone, Person.LEO);
    cable.loseAnswers();
    page.getByRole(AriaRole.BUTTON, named("Tick Paz")).click();
    says(page, "One is not sent yet.");
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("#roster h2")).hasText("One person is in");
    assertThat(box(page)).isHidden();
    assertThat(register.count("check_in", "true")).isEqualTo(1);
  }

  @Test
  void tickedOnThePageWhileTheNetworkGoesIsKeptAndSentOnOpening() {
    Page page = opened(phone, Person.LEO);
    cable.cut();
    page.getByRole(AriaRole.BUTTON, named("Tick Paz")).click();
    says(page, "One is not sent yet.");
    assertThat(page.locator("#roster .chip.look")).hasText("kept here");
    page.close();
    cable.mend();
    page = phone.newPage();
    page.navigate(address());
    assertThat(page.locator("#roster h2")).hasText("One person is in");
    assertThat(register.count("check_in", "true")).isEqualTo(1);
  }

  @Test
  void browserThatIsKilledLosesNothing(@TempDir Path folder) {
    BrowserContext battery = Chromium.openAt(folder);
    opened(battery, Person.LEO);
    cable.cut();
    Page page = without(battery);
    tick(page, "Pip");
    tick(page, "Per");
    says(page, "2 are not sent yet.");
    Chromium.kill(folder);
    try (BrowserContext again = Chromium.openAt(folder)) {
      page = without(again);
      says(page, "2 are not sent yet.");
      cable.mend();
      page.evaluate("dispatchEvent(new Event('online'))");
      // Such a browser has forgotten who was signed in, too.
      page.getByRole(AriaRole.LINK, named("Sign in")).click();
      signIn(page, Person.LEO);
      assertThat(page.locator("#roster h2")).hasText("2 people are in");
    }
  }

  @Test
  void twoLeadersWhoTickTheSamePeopleWithoutANetworkAgree() {
    opened(phone, Person.LEO);
    try (BrowserContext other = Chromium.open(Window.phone())) {
      opened(other, Person.LIA);
      cable.cut();
      Page leos = without(phone);
      Page lias = without(other);
      for (Page page : new Page[] {leos, lias}) {
        tick(page, "Pip");
        tick(page, "Per");
      }
      tick(lias, "Paz");
      cable.mend();
      for (Page page : new Page[] {leos, lias}) {
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("#roster h2")).containsText("people are in");
        assertThat(box(page)).isHidden();
      }
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(3);
      assertThat(register.count("check_in", "outcome = 'already_in'")).isEqualTo(2);
    }
  }

  @Test
  void nextDayTheNamesAreGoneAndWhatWasTickedIsNot() {
    opened(phone, Person.LEO);
    cable.cut();
    tick(without(phone), "Pip");
    phone.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(1))));
    Page page = phone.newPage();
    page.navigate(address());
    assertThat(page.locator("main")).containsText(NOTHING_HERE);
    assertThat(page.locator("main")).not().containsText("Pip");
    says(page, "One is not sent yet.");
    assertThat(rostersOn(page)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1500, 5})
  void wrongClockOfADeviceTakesNothingAwayAndSettingItBackGivesNothing(int minutes) {
    Instant wrong = Instant.now().plus(Duration.ofMinutes(minutes));
    phone.clock().setFixedTime(Date.from(wrong));
    opened(phone, Person.LEO);
    cable.cut();
    Page page = without(phone);
    assertThat(page.getByRole(AriaRole.BUTTON, named("Tick Pip"))).isVisible();
    phone.clock().setFixedTime(Date.from(wrong.minus(Duration.ofHours(2))));
    page.navigate(address());
    assertThat(page.locator("main")).containsText(NOTHING_HERE);
  }

  @Test
  void signingOutTakesTheNamesOffThePhone() {
    Page page = opened(phone, Person.LEO);
    page.locator("details.menu summary").click();
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    page.waitForURL(Pattern.compile("/sign-in"));
    cable.cut();
    Page after = phone.newPage();
    after.navigate(address());
    assertThat(after.locator("main")).containsText(NOTHING_HERE);
    assertThat(rostersOn(after)).isZero();
  }

  @Test
  void whoSignsOutWithTicksNotSentIsWarned() {
    Page page = opened(phone, Person.LEO);
    cable.cut();
    page.getByRole(AriaRole.BUTTON, named("Tick Paz")).click();
    says(page, "One is not sent yet.");
    var warnings = new ArrayList<String>();
    page.onDialog(
        dialog -> {
          warnings.add(dialog.message());
          dialog.dismiss();
        });
    page.locator("details.menu summary").click();
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(page.locator("#roster .chip.look")).hasText("kept here");
    assertThat(warnings)
        .singleElement()
        .asString()
        .contains("not sent yet", "sign in on this device again");
    assertThat(rostersOn(page)).as("nothing is forgotten").isOne();
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("#roster h2")).hasText("One person is in");
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    page.waitForURL(Pattern.compile("/sign-in"));
    assertThat(warnings).as("all is sent").hasSize(1);
  }

  @Test
  void signInThatRanOutIsAskedForAndThenItIsSent() {
    opened(phone, Person.LEO);
    cable.cut();
    Page page = without(phone);
    tick(page, "Pip");
    phone.clearCookies();
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    says(page, "You are not signed in any more.");
    page.getByRole(AriaRole.LINK, named("Sign in")).click();
    signIn(page, Person.LIA);
    assertThat(page.locator("#roster h2")).hasText("Nobody is in yet");
    says(page, "Somebody else kept them");
    assertThat(register.count("check_in", "true")).as("not in another's name").isZero();

    phone.clearCookies();
    page.navigate("http://localhost:" + cable.port() + "/sign-in?to=" + register.path());
    signIn(page, Person.LEO);
    assertThat(page.locator("#roster h2")).hasText("One person is in");
    assertThat(box(page)).isHidden();
  }

  @Test
  void whatTheServerWillNotTakeIsShownUntilItIsRead() {
    opened(phone, Person.LEO);
    cable.cut();
    Page page = without(phone);
    tick(page, "Pip");
    Tenancy.within(
        World.HERE.institution(),
        () -> {
          registers.keepers(register.occasion(), Set.of());
          return true;
        });
    cable.mend();
    page.evaluate("dispatchEvent(new Event('online'))");
    says(page, "One could not be put in.");
    says(page, "was cancelled, or its register isn't yours");
    Page later = phone.newPage();
    later.navigate("http://localhost:" + cable.port() + "/registers/kept");
    says(later, "Pip");
    later.getByRole(AriaRole.BUTTON, named("I have read it")).click();
    assertThat(box(later)).isHidden();
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void whereTheBrowserKeepsNothingThatIsSaidAndTickingWorksWithANetwork() {
    phone.addInitScript("indexedDB.open = () => { throw new DOMException('private'); };");
    Page page = Chromium.signedIn(phone, cable.port(), World.HERE, Person.LEO);
    page.navigate(address());
    says(page, "This browser keeps nothing for later");
    page.getByRole(AriaRole.BUTTON, named("Tick Paz")).click();
    assertThat(page.locator("#roster h2")).hasText("One person is in");
  }

  @Test
  void namesAreLockedAwayWithAKeyThatNobodyCanTakeOut() {
    Page page = opened(phone, Person.LEO);
    String kept =
        (String)
            page.evaluate(
                """
                async () => {
                  const open = (name) => new Promise((yes) => {
                    const asked = indexedDB.open(name);
                    asked.onsuccess = () => yes(asked.result);
                  });
                  const base = await open("cairn-rosters");
                  const all = await new Promise((yes) => {
                    const asked = base.transaction("rosters").objectStore("rosters").getAll();
                    asked.onsuccess = () => yes(asked.result);
                  });
                  const bytes = all.map((one) => new TextDecoder("latin1").decode(one.sealed)).join();
                  const caches_ = await Promise.all((await caches.keys()).map(async (name) => {
                    const cache = await caches.open(name);
                    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
                    return Promise.all(answers.map((answer) => answer.text()));
                  }));
                  return all.length + " " + all.every((one) => one.key.extractable === false) + " "
                    + JSON.stringify(all) + bytes + caches_.flat().join();
                }
                """);
    assertThat(kept).startsWith("1 true ").doesNotContain("Pip", "Mechanics", "Leo");
  }

  private Page opened(BrowserContext browser, Person leader) {
    Page page = Chromium.signedIn(browser, cable.port(), World.HERE, leader);
    page.navigate(address());
    assertThat(page.locator("html")).hasAttribute("data-kept", "ready");
    page.evaluate(
        """
        async () => {
          while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
        }
        """);
    return page;
  }

  /** The register, opened while there is no network. */
  private Page without(BrowserContext browser) {
    Page page = browser.newPage();
    page.navigate(address());
    assertThat(page.locator("[data-rows] li").first()).isVisible();
    return page;
  }

  private static void tick(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named("Tick " + name)).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Undo " + name))).isVisible();
  }

  private static void signIn(Page page, Person person) {
    String key = "here-" + person.name().toLowerCase(Locale.ROOT);
    page.locator("form:has(input[value='" + key + "']) button").click();
  }

  private static int rostersOn(Page page) {
    return (int)
        page.evaluate(
            "async () => typeof KeptStore === 'undefined' ? -1 : (await"
                + " KeptStore.rosters()).length");
  }

  /** What can be read there, not what could be. */
  private static void says(Page page, String words) {
    assertThat(box(page)).containsText(words, new ContainsTextOptions().setUseInnerText(true));
  }

  private static Locator box(Page page) {
    return page.locator("#kept");
  }

  private String numberOf(Person person) {
    return numbers.of(World.HERE.institution(), World.HERE.person(person));
  }

  private String address() {
    return "http://localhost:" + cable.port() + register.path();
  }

  private static GetByRoleOptions named(String start) {
    return new GetByRoleOptions().setName(Pattern.compile("^" + start));
  }
}
