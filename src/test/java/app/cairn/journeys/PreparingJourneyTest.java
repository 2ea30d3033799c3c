package app.cairn.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two leaders plan a session together, and the lecturer adds a note from a phone. */
@CairnTest
class PreparingJourneyTest {

  private static final double PATIENCE = 20_000;
  private static final String SESSION = "/sessions/" + World.HERE.id(602);

  @LocalServerPort int port;

  @BeforeAll
  static void waitForASlowMachine() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** What was written for good; the world's own rows stay. */
  @AfterEach
  void restoreTheWorld() throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_owner");
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('cairn.institution', '" + World.HERE.institution() + "', true)");
      statement.execute("delete from sessions.plan_text where version > 1 or part <> 'aims'");
      statement.execute(
          "delete from sessions.plan_activity where version > 1 or activity_id not in ('"
              + World.HERE.id(921)
              + "', '"
              + World.HERE.id(922)
              + "')");
      statement.execute("delete from sessions.lecturer_note where version > 1");
      statement.execute(
          "delete from sessions.note_file where file_id <> '" + World.HERE.id(912) + "'");
      statement.execute(
          "delete from platform.file where id <> '"
              + World.HERE.id(912)
              + "' and id not in (select file_id from evaluation.report_signing)");
      connection.commit();
    }
  }

  @Test
  void twoWhoTypeAtOnceLoseNothingWithScriptsOrWithout() {
    try (BrowserContext phone = Chromium.open(Window.phone());
        BrowserContext withoutScripts = Chromium.open(Window.desk().withoutScripts())) {
      Page leos = planOf(phone, Person.LEO);
      Page lias = planOf(withoutScripts, Person.LIA);
      write(leos, "Leo's aims");
      write(lias, "Lia's aims");
      save(lias);
      assertThat(lias.locator("#aims")).containsText("Lia's aims");
      save(leos);
      assertThat(leos.locator("#aims .note")).containsText("Lia's aims");
      assertThat(leos.locator("#words-aims")).hasValue("Leo's aims");
      leos.getByRole(AriaRole.BUTTON, named("Save mine instead")).click();
      assertThat(leos.locator("#aims > .typed")).hasText("Leo's aims");
      lias.reload();
      assertThat(lias.locator("#aims > .typed")).hasText("Leo's aims");
    }
  }

  @Test
  void aPlanFromTheShelfIsPrintedOnOnePage() {
    try (BrowserContext desk = Chromium.open(Window.desk())) {
      Page plan = planOf(desk, Person.LEO);
      for (String title :
          new String[] {"One question each", "Put the steps in order", "What I do next"}) {
        plan.locator("#shelf summary").last().click();
        plan.getByRole(AriaRole.BUTTON, named("Take it: " + title)).click();
        assertThat(plan.locator(".agenda").filter(new Locator.FilterOptions().setHasText(title)))
            .hasCount(1);
      }
      assertThat(plan.locator(".plan [role=status]"))
          .hasText("50 of 60 minutes are planned; 10 are free.");
      var pdf =
          new String(
              plan.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
              StandardCharsets.ISO_8859_1);
      org.assertj.core.api.Assertions.assertThat(
              Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
          .as("pages")
          .isEqualTo(1);
      plan.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(plan.locator("#shelf")).isHidden();
      assertThat(plan.locator("#talk")).isHidden();
    }
  }

  @Test
  void aLecturerAddsANoteAndAFileOnAPhoneWithoutSigningInAndWithoutScripts() {
    try (BrowserContext phone = Chromium.open(Window.phone().withoutScripts());
        BrowserContext desk = Chromium.open(Window.desk())) {
      Page note = phone.newPage();
      note.navigate(server() + "/i/" + World.HERE.handle() + "/notes/physics-note-1");
      note.getByLabel("An exercise that would help").fill("Three trolleys");
      note.setInputFiles(
          "#files",
          new FilePayload("sheet.txt", "text/html", "masses".getBytes(StandardCharsets.UTF_8)));
      note.getByRole(AriaRole.BUTTON, named("Save the changes")).click();
      assertThat(note.locator(".toast")).containsText("Thank you");
      assertThat(note.locator("main")).containsText("Take sheet.txt away");

      Page session = Chromium.signedIn(desk, port, World.HERE, Person.LEO);
      session.navigate(server() + SESSION);
      assertThat(session.locator("#prepared")).containsText("Three trolleys");
      var file = session.waitForDownload(() -> session.getByText("sheet.txt").click());
      org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("sheet.txt");
    }
  }

  private Page planOf(BrowserContext context, Person person) {
    Page page = Chromium.signedIn(context, port, World.HERE, person);
    page.navigate(server() + SESSION + "/plan");
    return page;
  }

  private static void write(Page page, String words) {
    page.locator("#aims summary").click();
    page.locator("#words-aims").fill(words);
  }

  private static void save(Page page) {
    page.locator("#aims form button").click();
    page.waitForLoadState();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private String server() {
    return "http://localhost:" + port;
  }
}
