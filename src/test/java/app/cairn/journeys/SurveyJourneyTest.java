package app.cairn.journeys;

import static app.cairn.world.World.HERE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pia is asked how Physics is; she has a phone, and no mouse. */
@CairnTest
class SurveyJourneyTest {

  private static final double PATIENCE = 20_000;
  private static final String SHEET = "/surveys/" + HERE.id(941) + "/answer";

  @LocalServerPort int port;

  @BeforeAll
  static void waitForASlowMachine() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** As it was: Per has answered, and his answer waits. */
  @AfterEach
  void restore() throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_owner");
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('cairn.institution', '" + HERE.institution() + "', true)");
      statement.execute(
          "delete from evaluation.answer_waiting where survey_id = '%s' and branch <> 2"
              .formatted(HERE.id(941)));
      statement.execute(
          "delete from evaluation.survey_answered where survey_id = '%s' and person_id <> '%s'"
              .formatted(HERE.id(941), HERE.id(122)));
      connection.commit();
    }
  }

  @Test
  void aSheetIsFilledInByKeysAloneAndADraftOutlivesAReload() {
    try (BrowserContext phone = Chromium.open(Window.phone())) {
      Page page = Chromium.signedIn(phone, port, HERE, Person.PIA);
      page.navigate(server() + SHEET);
      page.locator("[name=q1]").first().focus();
      page.keyboard().press("Space");
      assertThat(page.locator("[name=q2]").first()).isVisible();
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      page.keyboard().type("Longer breaks");
      page.reload();
      assertThat(page.locator("[name=q1]").first()).isChecked();
      assertThat(page.locator("[name=q2]").nth(1)).isChecked();
      assertThat(page.locator("[name=q3]")).hasValue("Longer breaks");
      page.locator("[name=q3]").focus();
      page.keyboard().press("Tab");
      page.keyboard().type("3");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Thank you");
      org.assertj.core.api.Assertions.assertThat(drafts(page)).isZero();
    }
  }

  @Test
  void theNextOnADeviceFindsNothingOfTheOneBefore() {
    try (BrowserContext shared = Chromium.open(Window.phone())) {
      Page page = Chromium.signedIn(shared, port, HERE, Person.PIA);
      page.navigate(server() + SHEET);
      page.locator("[name=q1]").first().check();
      org.assertj.core.api.Assertions.assertThat(drafts(page)).isEqualTo(1);
      page.navigate(server() + "/");
      page.locator("form[action='/sign-out'] button").first().dispatchEvent("click");
      page.waitForURL("**/sign-in**");
      org.assertj.core.api.Assertions.assertThat(drafts(page)).isZero();
    }
  }

  private static int drafts(Page page) {
    return ((Number)
            page.evaluate(
                "() => Object.keys(localStorage).filter((key) =>"
                    + " key.startsWith('cairn-survey-')).length"))
        .intValue();
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private String server() {
    return "http://localhost:" + port;
  }
}
