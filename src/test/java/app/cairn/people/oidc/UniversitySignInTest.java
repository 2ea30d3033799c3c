package app.cairn.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.TestProvider;
import app.cairn.world.World;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class UniversitySignInTest {

  @LocalServerPort int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void whoeverTheUniversityVouchesForIsIn() {
    TestProvider.vouchesFor(Map.of("employee", "u-Kittiwake-104"));

    assertThat(throughTheUniversity("/oauth2/start/northmoor").location()).isEqualTo("/");
    assertThat(browser.get("/").text()).contains("Hello, Colin Kittiwake");
  }

  @Test
  void thePageWantedBeforeIsWhereItEnds() {
    TestProvider.vouchesFor(Map.of("employee", "u-Kittiwake-104"));
    browser.get("/sign-in?at=northmoor&to=/sessions");
    var link =
        browser.get("/sign-in?at=northmoor&to=/sessions").page().selectFirst("a[href^=/oauth2]");

    assertThat(throughTheUniversity(Objects.requireNonNull(link).attr("href")).location())
        .isEqualTo("/sessions");
  }

  @Test
  void aClaimThatNamesNobodyIsRefusedInWordsAndLogged() throws SQLException {
    long before = refusals("nobody");
    TestProvider.vouchesFor(Map.of("employee", "u-nobody"));

    var refused = throughTheUniversity("/oauth2/start/northmoor");

    assertThat(refused.location())
        .isEqualTo("/sign-in?at=northmoor&notice=UNIVERSITY_NAMED_NOBODY");
    assertThat(browser.get(refused.location()).text())
        .contains("records here do not have that account");
    assertThat(browser.get("/").status()).isEqualTo(303);
    assertThat(refusals("nobody")).isEqualTo(before + 1);
  }

  @Test
  void aClaimThatNamesTwoPeopleIsRefusedInWordsAndLogged() throws SQLException {
    long before = refusals("several");
    TestProvider.vouchesFor(Map.of("employee", List.of("u-Kittiwake-104", "u-Kittiwake-105")));

    var refused = throughTheUniversity("/oauth2/start/northmoor");

    assertThat(refused.location())
        .isEqualTo("/sign-in?at=northmoor&notice=UNIVERSITY_NAMED_SEVERAL");
    assertThat(browser.get("/").status()).isEqualTo(303);
    assertThat(refusals("several")).isEqualTo(before + 1);
  }

  @Test
  void nobodyIsFoundByEmailOrByAnotherSourcesKey() {
    TestProvider.vouchesFor(
        Map.of("employee", "colin@kittiwake.example", "email", "colin@kittiwake.example"));
    assertThat(throughTheUniversity("/oauth2/start/northmoor").location()).contains("NAMED_NOBODY");

    TestProvider.vouchesFor(Map.of("employee", "p-Kittiwake-104"));
    assertThat(throughTheUniversity("/oauth2/start/northmoor").location()).contains("NAMED_NOBODY");

    TestProvider.vouchesFor(Map.of("email", "colin@kittiwake.example"));
    assertThat(throughTheUniversity("/oauth2/start/northmoor").location()).contains("NAMED_NOBODY");
  }

  @Test
  void whoeverTheRecordsNoLongerListIsNobody() {
    TestDatabase.shared()
        .run(
            World.HERE,
            "update people.person set listed = '[2020-01-01,2026-11-01)' where id = #128");
    try {
      TestProvider.vouchesFor(Map.of("employee", "u-Kittiwake-" + Person.PAU.fixed()));
      assertThat(throughTheUniversity("/oauth2/start/northmoor").location())
          .contains("NAMED_NOBODY");
    } finally {
      TestDatabase.shared()
          .run(World.HERE, "update people.person set listed = '[2020-01-01,)' where id = #128");
    }
  }

  @Test
  void aTokenThatTheUniversityDidNotSignIsWorthNothing() {
    TestProvider.forges(Map.of("employee", "u-Kittiwake-104"));

    var failed = throughTheUniversity("/oauth2/start/northmoor");

    assertThat(failed.location()).isEqualTo("/sign-in?notice=UNIVERSITY_FAILED");
    assertThat(browser.get("/").status()).isEqualTo(303);
  }

  @Test
  void anAnswerNobodyAskedForIsRefused() {
    assertThat(browser.get("/oauth2/code/northmoor?code=x&state=y").location())
        .isEqualTo("/sign-in?notice=UNIVERSITY_FAILED");
  }

  @Test
  void anAnswerForOneUniversityIsNotTakenAtAnother() {
    TestProvider.vouchesFor(Map.of("employee", "u-Kittiwake-104"));
    var away = browser.get("/oauth2/start/northmoor");
    String back = browser.get(away.location()).location();

    assertThat(browser.get(back.replace("code/northmoor", "code/eastvale")).location())
        .isEqualTo("/sign-in?notice=UNIVERSITY_FAILED");
    assertThat(browser.get("/").status()).isEqualTo(303);
  }

  @Test
  void whoeverRefusesConsentIsToldHowToGoOn() {
    var away = browser.get("/oauth2/start/northmoor");
    String state = away.location().replaceFirst(".*[?&](state=[^&]+).*", "$1");

    var refused = browser.get("/oauth2/code/northmoor?error=access_denied&" + state);

    assertThat(refused.location()).isEqualTo("/sign-in?notice=UNIVERSITY_DECLINED");
    assertThat(browser.get(refused.location()).text()).contains("You said no");
  }

  @Test
  void aUniversityWithoutItsOwnSignInOffersNone() {
    assertThat(browser.get("/sign-in?at=eastvale").page().select("a[href^=/oauth2]")).isEmpty();
    assertThat(browser.get("/oauth2/start/eastvale").location())
        .isEqualTo("/sign-in?at=eastvale&notice=UNIVERSITY_FAILED");
  }

  private Browser.Answer throughTheUniversity(String start) {
    var away = browser.get(start);
    assertThat(away.location())
        .contains("/authorize?")
        .contains("code_challenge=")
        .contains("nonce=");
    var back = browser.get(away.location());
    return browser.get(back.location());
  }

  private static long refusals(String outcome) throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_backup");
        var statement =
            connection.prepareStatement("select count(*) from people.sign_in where outcome = ?")) {
      statement.setString(1, outcome);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
