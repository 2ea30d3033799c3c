package app.cairn.attendance.checkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.Browser;
import app.cairn.world.Cable;
import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A participant scans where there is no network, with a phone that has opened Cairn before. */
@CairnTest
class KeptScanTest {

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired CheckInCodes codes;
  @Autowired PersonMarks marks;
  @Autowired ShortNumbers numbers;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;

  private Cable cable;
  private TestRegister register;

  @BeforeEach
  void open() {
    cable = new Cable(port);
    register = new TestRegister(registers, World.HERE, Person.LEO);
  }

  @AfterEach
  void close() {
    register.close();
    cable.close();
  }

  @Test
  void scanIsKeptSentOnOpeningWaitsAndCountsWhenALeaderSaysSo() {
    try (BrowserContext phone = Chromium.open(Window.phone())) {
      prepared(phone, Person.PIA);
      cable.cut();
      Page scan = phone.newPage();
      scan.navigate(home() + "/Q/" + shownAt(WorldClock.NOW));
      says(scan, "Your scan is kept on this phone.");
      says(scan, numbers.of(World.HERE.institution(), World.HERE.person(Person.PIA)));
      assertThat(Chromium.complaints(scan)).isEmpty();
      assertThat(Chromium.sticksOut(scan)).isEmpty();
      scan.close();
      assertThat(register.count("check_in", "true")).isZero();

      WorldClock.forward(Duration.ofMinutes(50));
      cable.mend();
      Page later = phone.newPage();
      later.navigate(home() + "/my-record");
      later.waitForCondition(
          () ->
              register.count(
                      "check_in", "outcome = 'waiting' and way = 'scan' and device_at is not null")
                  == 1);
      assertThat(register.count("register_entry", "true")).isZero();
    }
    var leader = new Browser(port).signIn(World.HERE, Person.LEO);
    var inbox = leader.get("/reviews");
    assertThat(inbox.text()).contains("phone had no network");
    var form = inbox.page().selectFirst("form:has([name=verdict])");
    leader.post(
        "/reviews",
        "checkIn",
        form.select("[name=checkIn]").val(),
        "key",
        form.select("[name=key]").val(),
        "verdict",
        "here");
    assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
  }

  @Test
  void whileTheCodeIsGoodThePageThatKeptItEndsOnTheReceipt() {
    try (BrowserContext phone = Chromium.open(Window.phone())) {
      prepared(phone, Person.PIA);
      cable.cut();
      Page scan = phone.newPage();
      scan.navigate(home() + "/Q/" + shownAt(WorldClock.NOW));
      says(scan, "Your scan is kept on this phone.");
      cable.mend();
      scan.evaluate("dispatchEvent(new Event('online'))");
      assertThat(scan.locator("h1")).containsText("You're in, Pip");
      assertThat(register.count("register_entry", "way = 'scan'")).isEqualTo(1);
      assertThat(register.count("check_in", "true")).isEqualTo(1);
    }
  }

  @Test
  void scanIsNeverSentInTheNextPersonsName() {
    try (BrowserContext phone = Chromium.open(Window.phone())) {
      prepared(phone, Person.PIA);
      cable.cut();
      Page scan = phone.newPage();
      scan.navigate(home() + "/Q/" + shownAt(WorldClock.NOW));
      says(scan, "Your scan is kept on this phone.");
      scan.close();
      phone.clearCookies();
      cable.mend();
      Page next = prepared(phone, Person.PER);
      next.navigate(home() + "/my-record");
      says(next, "was somebody else's");
      next.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("I have read it")).click();
      assertThat(next.locator("#scans")).isHidden();
      assertThat(register.count("check_in", "true")).isZero();
    }
  }

  @Test
  void phoneOnWhichNobodyWasEverSignedInSaysThatItKeepsNothing() {
    try (BrowserContext phone = Chromium.open(Window.phone())) {
      prepared(phone, Person.PIA).evaluate("localStorage.clear()");
      cable.cut();
      Page scan = phone.newPage();
      scan.navigate(home() + "/Q/" + shownAt(WorldClock.NOW));
      says(scan, "This phone can't keep the scan");
    }
  }

  @Test
  void whoIsNotSignedInOrSomebodyElseSendsNothing() throws Exception {
    String form = "code=" + shownAt(WorldClock.NOW) + "&mark=" + mark(Person.PIA);
    assertThat(new Phone("http://localhost:" + port).postByScript("/check-ins/kept", form))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(401);
    assertThat(phone(Person.PER).postByScript("/check-ins/kept", form).statusCode()).isEqualTo(409);
    assertThat(phone(Person.PIA).postByScript("/check-ins/kept", "code=X").statusCode())
        .isEqualTo(409);
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void sentTwiceOrWithTwoCodesOfOneSessionItIsOneCheckIn() throws Exception {
    WorldClock.forward(Duration.ofMinutes(45));
    Phone pia = phone(Person.PIA);
    for (int seconds : new int[] {0, 0, 300}) {
      String form =
          "code=" + shownAt(WorldClock.NOW.plusSeconds(seconds)) + "&mark=" + mark(Person.PIA);
      assertThat(pia.postByScript("/check-ins/kept", form).statusCode()).isEqualTo(201);
    }
    assertThat(register.count("check_in", "true")).isEqualTo(1);
  }

  @Test
  void codeThatNoScreenShowedIsRefusedWhateverThePhoneSays() throws Exception {
    Phone pia = phone(Person.PIA);
    String good = shownAt(WorldClock.NOW);
    String forged = good.substring(0, 25) + (good.endsWith("0") ? "1" : "0");
    for (String code :
        new String[] {
          forged, shownAt(WorldClock.NOW.plusSeconds(3600)), "", "A".repeat(500), "drop table"
        }) {
      var answer =
          pia.postByScript(
              "/check-ins/kept",
              "code=" + code.replace(' ', '+') + "&ago=-5&mark=" + mark(Person.PIA));
      assertThat(answer.statusCode()).as(code).isEqualTo(422);
      assertThat(answer.body()).contains("problem");
    }
    assertThat(register.count("check_in", "true")).isZero();
  }

  private Page prepared(BrowserContext phone, Person person) {
    Page page = Chromium.signedIn(phone, cable.port(), World.HERE, person);
    page.navigate(home() + "/my-record");
    assertThat(page.locator("html")).hasAttribute("data-scans", "ready");
    page.evaluate(
        """
        async () => {
          while (!(await (await caches.open("cairn-scan")).match("/check-in/kept"))) {
            await new Promise((done) => setTimeout(done, 20));
          }
        }
        """);
    return page;
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("#scans"))
        .containsText(words, new ContainsTextOptions().setUseInnerText(true));
  }

  private Phone phone(Person person) {
    return new Phone("http://localhost:" + port)
        .signedIn(people, cookies, World.HERE, World.HERE.person(person));
  }

  private String mark(Person person) {
    return marks.of(World.HERE.institution(), World.HERE.person(person)).toString();
  }

  private String home() {
    return "http://localhost:" + cable.port();
  }

  private String shownAt(Instant moment) {
    return codes
        .shown(
            World.HERE.institution(),
            new RegisterHandle(register.handle()),
            new CodeWindow(120),
            moment)
        .text();
  }
}
