package app.cairn.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a session lasts, the same for every role, and that nobody slips into another's. */
@CairnTest
class SessionLimitsTest {

  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofHours(12);

  @LocalServerPort int port;

  @ParameterizedTest
  @EnumSource(
      names = {
        "ADA", "PETRA", "SUNE", "COLIN", "SONIA", "OLU", "LEN", "TOVE", "LEO", "PIA", "NORA"
      })
  void anIdleSessionEnds(Person who) {
    var browser = new Browser(port).signIn(World.HERE, who);

    idle(who, IDLE.minusMinutes(2));
    assertThat(browser.get("/me").status()).as("just before").isEqualTo(200);

    idle(who, IDLE.plusMinutes(1));
    assertThat(browser.get("/me").location()).isEqualTo("/sign-in?to=%2Fme");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ADA", "PETRA", "SUNE", "COLIN", "SONIA", "OLU", "LEN", "TOVE", "LEO", "PIA", "NORA"
      })
  void aBusySessionEndsToo(Person who) {
    var browser = new Browser(port).signIn(World.HERE, who);
    Instant in = Instant.now();

    WorldClock.setTo(in.plus(LONGEST).minusSeconds(60));
    assertThat(browser.get("/me").status()).as("just before").isEqualTo(200);

    WorldClock.setTo(in.plus(LONGEST).plusSeconds(60));
    assertThat(browser.get("/me").location()).isEqualTo("/sign-in?to=%2Fme");
    assertThat(browser.get("/check-in").location()).isEqualTo("/sign-in?to=/check-in");
  }

  @Test
  void whoeverPreparedASessionForSomebodyElseIsNotInIt() {
    var prepared = new Browser(port);
    prepared.get("/sign-in");
    String session = prepared.cookie("cairn").orElseThrow();
    var victim = new Browser(port);
    victim.keep("cairn", session);
    victim.signIn(World.HERE, Person.COLIN);

    assertThat(victim.get("/me").status()).isEqualTo(200);
    assertThat(prepared.cookie("cairn")).contains(session);
    assertThat(prepared.get("/me").status()).isEqualTo(303);
  }

  @Test
  void aSessionThatWasSignedOutOfIsWorthNothing() {
    var browser = new Browser(port).signIn(World.HERE, Person.COLIN);
    String session = browser.cookie("cairn").orElseThrow();
    browser.post("/sign-out");

    var thief = new Browser(port);
    thief.keep("cairn", session);
    assertThat(thief.get("/me").status()).isEqualTo(303);
  }

  @Test
  void signingOutEverywhereEndsEveryBrowsersSessionAndNobodyElses() {
    var phone = new Browser(port).signIn(World.HERE, Person.COLIN);
    var desk = new Browser(port).signIn(World.HERE, Person.COLIN);
    var somebodyElse = new Browser(port).signIn(World.HERE, Person.SUNE);

    assertThat(desk.post("/me/sign-outs").location())
        .isEqualTo("/sign-in?notice=SIGNED_OUT_EVERYWHERE");

    assertThat(desk.get("/me").status()).isEqualTo(303);
    assertThat(phone.get("/me").status()).isEqualTo(303);
    assertThat(somebodyElse.get("/me").status()).isEqualTo(200);
  }

  @Test
  void oneBrowserIsAtOneUniversityAtATime() {
    var browser = new Browser(port).signIn(World.HERE, Person.COLIN);
    String first = browser.cookie("cairn").orElseThrow();
    browser.signIn(World.ELSEWHERE, Person.COLIN);

    assertThat(browser.get("/").text())
        .contains(World.ELSEWHERE.canary())
        .doesNotContain(World.HERE.canary());
    var thief = new Browser(port);
    thief.keep("cairn", first);
    assertThat(thief.get("/me").status()).isEqualTo(303);
  }

  /** As if the last request had been that long ago. */
  private static void idle(Person who, Duration ago) {
    long then = Instant.now().minus(ago).toEpochMilli();
    TestDatabase.shared()
        .run(
            World.HERE,
            "update platform.spring_session set last_access_time = "
                + then
                + " where principal_name like '%"
                + World.HERE.person(who)
                + "'");
  }
}
