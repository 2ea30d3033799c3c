package app.cairn.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.people.SignedPeople;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class SigningInTest {

  @LocalServerPort int port;
  @Autowired SignedPeople signedPeople;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void aPersonaIsInWithOneClick() {
    browser.signIn(World.HERE, Person.COLIN);

    assertThat(browser.get("/").text()).contains("Hello, Colin Kittiwake");
  }

  @Test
  void nobodyIsAPersonaThatIsNotListed() {
    browser.get("/sign-in");

    assertThat(browser.post("/demo/sign-in", "persona", "here-nobody").status()).isEqualTo(404);
  }

  @Test
  void aDeepLinkSurvivesSigningIn() {
    var turnedAway = browser.get("/sessions?week=3");
    assertThat(turnedAway.status()).isEqualTo(303);
    assertThat(turnedAway.location()).isEqualTo("/sign-in?to=%2Fsessions%3Fweek%3D3");

    var to = browser.get(turnedAway.location()).page().selectFirst("input[name=to]");
    var in =
        browser.post(
            "/demo/sign-in", "persona", "here-colin", "to", Objects.requireNonNull(to).val());
    assertThat(in.location()).isEqualTo("/sessions?week=3");
  }

  @Test
  void aLinkOutOfAMailLeadsToThePageOrToSigningInFirst() {
    assertThat(browser.get("/i/northmoor/open?to=/sessions").location())
        .isEqualTo("/sign-in?at=northmoor&to=%2Fsessions");
    browser.signIn(World.HERE, Person.COLIN);
    assertThat(browser.get("/i/northmoor/open?to=/sessions").location()).isEqualTo("/sessions");
    assertThat(browser.get("/i/northmoor/open?to=//evil.example").location()).isEqualTo("/");
    assertThat(browser.get("/i/eastvale/open?to=/sessions").location())
        .isEqualTo("/sign-in?at=eastvale&to=%2Fsessions&notice=SIGNED_IN_ELSEWHERE");
    assertThat(browser.get("/i/nowhere/open?to=/sessions").status()).isEqualTo(404);
  }

  @Test
  void theSessionGetsAnotherNameAtSignInSoThatNobodyCanPrepareOne() {
    browser.get("/sign-in");
    String before = browser.cookie("cairn").orElseThrow();
    browser.post("/demo/sign-in", "persona", "here-colin");

    assertThat(browser.cookie("cairn").orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void signingOutEndsTheSessionAndForgetsWhoChecksIn() {
    browser.signIn(World.HERE, Person.PIA);
    String session = browser.cookie("cairn").orElseThrow();
    assertThat(browser.cookie("cairn-person").flatMap(signedPeople::read))
        .hasValueSatisfying(
            who -> assertThat(who.person()).isEqualTo(World.HERE.person(Person.PIA)));

    var out = browser.post("/sign-out");

    assertThat(out.location()).isEqualTo("/sign-in?notice=SIGNED_OUT");
    assertThat(browser.cookie("cairn-person")).isEmpty();
    assertThat(browser.cookie("cairn")).isNotEqualTo(java.util.Optional.of(session));
    assertThat(browser.get("/").status()).isEqualTo(303);
  }

  @Test
  void theDeviceKeepsItsNameFromPersonToPerson() {
    browser.signIn(World.HERE, Person.PIA);
    var first = browser.cookie("cairn-person").flatMap(signedPeople::read).orElseThrow();
    browser.post("/sign-out");
    browser.signIn(World.HERE, Person.PER);
    var second = browser.cookie("cairn-person").flatMap(signedPeople::read).orElseThrow();

    assertThat(second.person()).isNotEqualTo(first.person());
    assertThat(second.device()).isEqualTo(first.device());
  }

  @Test
  void aBusySessionEndsAllTheSameAfterTwelveHours() {
    browser.signIn(World.HERE, Person.COLIN);
    assertThat(browser.get("/").status()).isEqualTo(200);

    WorldClock.setTo(java.time.Instant.now().plus(Duration.ofHours(12).plusMinutes(1)));

    assertThat(browser.get("/").status()).isEqualTo(303);
  }

  @Test
  void everyCookieIsOutOfScriptsReachAndStaysWithOurOwnPages() {
    browser.get("/sign-in");
    var in = browser.post("/demo/sign-in", "persona", "here-colin");

    assertThat(in.whole().headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("HttpOnly")
                    .contains("SameSite=Lax")
                    .contains("Path=/"));
  }

  @Test
  void theInstitutionIsRemembered() {
    assertThat(browser.get("/sign-in").page().select("#email")).isEmpty();
    browser.signIn(World.HERE, Person.COLIN);
    browser.post("/sign-out");

    assertThat(browser.get("/sign-in").page().select("#email")).hasSize(1);
  }

  @Test
  void aHandleNobodyHasIsSaidSoAndKept() {
    var answer = browser.get("/sign-in?at=nowhere");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#at").val()).isEqualTo("nowhere");
    assertThat(answer.page().select("#at-error").text()).contains("No university here");
  }
}
