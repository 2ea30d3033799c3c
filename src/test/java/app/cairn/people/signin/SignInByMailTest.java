package app.cairn.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class SignInByMailTest {

  @LocalServerPort int port;

  private Browser browser;
  private Outbox outbox;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
    outbox = new Outbox();
    // Requests are limited for a quarter of an hour, and these tests are not rolled back.
    WorldClock.setTo(NEXT_HOUR.getAndUpdate(hour -> hour.plus(Duration.ofHours(1))));
  }

  private static final java.util.concurrent.atomic.AtomicReference<java.time.Instant> NEXT_HOUR =
      new java.util.concurrent.atomic.AtomicReference<>(WorldClock.NOW);

  @Test
  void aParticipantComesInByTheLinkAndGoesOnWhereTheyWanted() {
    ask("Pia@Kittiwake.example ", "/my-record");
    String link = outbox.next().link();

    assertThat(browser.get(link).text()).contains("As Pip Kittiwake");
    var in = browser.post(link);

    assertThat(in.status()).isEqualTo(303);
    assertThat(in.location()).isEqualTo("/my-record");
    assertThat(browser.get("/").text()).contains("Hello, Pip Kittiwake");
  }

  @Test
  void openingALinkTwiceChangesNothingAndUsingItTwiceWorksOnce() {
    ask("pia@kittiwake.example", "/");
    String link = outbox.next().link();
    browser.get(link);
    browser.get(link);

    assertThat(browser.post(link).status()).isEqualTo(303);
    browser.get("/sign-in");
    assertThat(browser.post(link).status()).isEqualTo(422);
  }

  @Test
  void aLinkWorksOnlyInTheBrowserThatAskedForIt() {
    ask("pia@kittiwake.example", "/");
    String link = outbox.next().link();
    var another = new Browser(port);

    assertThat(another.get(link).status()).isEqualTo(422);
    assertThat(another.get(link).text()).contains("only in the browser that asked");
    another.get("/sign-in");
    assertThat(another.post(link).status()).isEqualTo(422);
    assertThat(another.get("/").status()).isEqualTo(303);
  }

  @Test
  void aLinkIsGoodForTenMinutes() {
    ask("pia@kittiwake.example", "/");
    String link = outbox.next().link();

    WorldClock.forward(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(browser.get(link).status()).isEqualTo(200);
    WorldClock.forward(Duration.ofSeconds(1));
    assertThat(browser.get(link).status()).isEqualTo(422);
    browser.get("/sign-in");
    assertThat(browser.post(link).status()).isEqualTo(422);
  }

  @Test
  void theCodeOfTheMailLetsInToo() {
    ask("pia@kittiwake.example", "/my-record");
    String code = outbox.next().code();
    browser.get("/sign-in/codes?at=northmoor");

    var in =
        browser.post(
            "/sign-in/codes",
            "at",
            "northmoor",
            "code",
            code.substring(0, 3) + " " + code.substring(3));

    assertThat(in.location()).isEqualTo("/my-record");
  }

  @Test
  void aCodeCanBeGuessedFiveTimes() {
    ask("pia@kittiwake.example", "/");
    String code = outbox.next().code();
    String wrong = code.equals("000000") ? "000001" : "000000";
    browser.get("/sign-in/codes?at=northmoor");
    for (int i = 0; i < 5; i++) {
      var answer = browser.post("/sign-in/codes", "at", "northmoor", "code", wrong);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).contains("not the code");
    }

    var right = browser.post("/sign-in/codes", "at", "northmoor", "code", code);

    assertThat(right.status()).isEqualTo(422);
    assertThat(right.text()).contains("no longer good");
  }

  @Test
  void aCodeTypedInAnotherBrowserIsNobodys() {
    ask("pia@kittiwake.example", "/");
    String code = outbox.next().code();
    var another = new Browser(port);
    another.get("/sign-in/codes?at=northmoor");

    assertThat(another.post("/sign-in/codes", "at", "northmoor", "code", code).status())
        .isEqualTo(422);
  }

  @Test
  void theAnswerIsTheSameWhetherSomebodyHasTheAddressOrNot() {
    var known = ask("pia@kittiwake.example", "/");
    var staff = ask("colin@kittiwake.example", "/");
    var unknown = ask("nobody@nowhere.example", "/");

    assertThat(List.of(known.location(), staff.location(), unknown.location()))
        .containsOnly("/sign-in/codes?at=northmoor");
    assertThat(List.of(known.body(), staff.body(), unknown.body())).containsOnly("");
  }

  @Test
  void whoeverRunsThingsIsToldByMailToUseTheUniversitysSignIn() {
    for (String who : List.of("ada", "petra", "sune", "colin")) {
      ask(who + "@kittiwake.example", "/");
      var mail = outbox.next();
      assertThat(mail.text()).contains("university account only").doesNotContain("sign-in-links");
    }
  }

  @Test
  void whoeverBecameCoordinatorAfterAskingIsNotLetIn() {
    ask("lia@kittiwake.example", "/");
    String link = outbox.next().link();
    makeCoordinator(Person.LIA);
    try {
      assertThat(browser.get(link).text()).contains("university account only");
      browser.get("/sign-in");
      assertThat(browser.post(link).status()).isEqualTo(422);
    } finally {
      TestDatabase.shared().run(World.HERE, "delete from scheme.staff_role where id = #499");
    }
  }

  @Test
  void noMoreThanFiveMailsGoToAnAddressInAQuarterOfAnHour() {
    for (int i = 0; i < 7; i++) {
      ask("per@kittiwake.example", "/");
    }
    await()
        .during(Duration.ofMillis(300))
        .atMost(Duration.ofSeconds(5))
        .until(() -> outbox.waiting() == 5);

    WorldClock.forward(Duration.ofMinutes(16));
    ask("per@kittiwake.example", "/");
    await().atMost(Duration.ofSeconds(5)).until(() -> outbox.waiting() == 6);
  }

  @Test
  void anAddressThatIsNoneIsSaidSoAndKept() {
    browser.get("/sign-in?at=northmoor");
    var answer =
        browser.post(
            "/sign-in/links", "at", "northmoor", "email", "pia at northmoor", "to", "/my-record");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#email").val()).isEqualTo("pia at northmoor");
    assertThat(answer.page().select("#email-error").text()).contains("Type one e-mail address");
    assertThat(answer.page().select("form[action=/sign-in/links] input[name=to]").val())
        .isEqualTo("/my-record");
  }

  private Browser.Answer ask(String email, String to) {
    browser.get("/sign-in?at=northmoor");
    return browser.post("/sign-in/links", "at", "northmoor", "email", email, "to", to);
  }

  private static void makeCoordinator(Person person) {
    TestDatabase.shared()
        .run(
            World.HERE,
            """
            insert into scheme.staff_role (id, scheme_id, person_id, role, during, given_at)
            values (#499, #401, #%d, 'coordinator', '[2026-11-01,)', '2026-11-01T09:00Z')
            """
                .formatted(person.fixed()));
  }
}
