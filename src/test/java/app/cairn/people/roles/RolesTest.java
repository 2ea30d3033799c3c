package app.cairn.people.roles;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.platform.Role;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class RolesTest {

  @Autowired MockMvcTester web;
  @Autowired RolesOf roles;

  @Test
  void anAdministratorGivesARoleAndItHoldsFromTheNextPage() {
    assertThat(has(Person.NORA, "planning-office")).isFalse();

    var given = give(Person.ADA, Person.NORA, "planning-office", "2026-11-10", "");

    assertThat(given).hasStatus(303);
    assertThat(has(Person.NORA, "planning-office")).isTrue();
    assertThat(page(Person.ADA, Person.NORA).text())
        .contains("Planning office")
        .contains("given by");
  }

  @Test
  void aRoleHoldsOnItsDaysOnly() {
    give(Person.ADA, Person.NORA, "planning-office", "2026-11-11", "2026-11-30");

    assertThat(has(Person.NORA, "planning-office")).isFalse();
    assertThat(page(Person.ADA, Person.NORA).text()).contains("From later on");
  }

  @Test
  void endingARoleLeavesOnRecordThatItWasHeld() {
    assertThat(has(Person.PETRA, "planning-office")).isTrue();

    var ended =
        web.post()
            .uri("/people/" + HERE.person(Person.PETRA) + "/roles/" + HERE.id(152) + "/end")
            .with(As.person(HERE, Person.ADA))
            .with(csrf())
            .exchange();

    assertThat(ended).hasStatus(303);
    assertThat(has(Person.PETRA, "planning-office")).isFalse();
    assertThat(page(Person.ADA, Person.PETRA).text())
        .contains("Before Planning office")
        .contains("1 January 2024");
  }

  @Test
  void theOnlyAdministratorStays() {
    var ended =
        web.post()
            .uri("/people/" + HERE.person(Person.ADA) + "/roles/" + HERE.id(151) + "/end")
            .with(As.person(HERE, Person.ADA))
            .with(csrf())
            .exchange();

    assertThat(ended).hasStatus(409).bodyText().contains("only administrator");
    assertThat(has(Person.ADA, "administrator")).isTrue();
  }

  @Test
  void nobodyGivesARoleToThemselves() {
    assertThat(give(Person.ADA, Person.ADA, "planning-office", "2026-11-10", "")).hasStatus(403);
    assertThat(has(Person.ADA, "planning-office")).isFalse();
  }

  @Test
  void whatWasTypedIsKeptAndWhatIsWrongIsSaid() {
    var refused = give(Person.ADA, Person.NORA, "planning-office", "2026-11-20", "2026-11-01");

    assertThat(refused).hasStatus(422);
    Document form = Jsoup.parse(body(refused));
    assertThat(form.select("#from").val()).isEqualTo("2026-11-20");
    assertThat(form.select("#last").val()).isEqualTo("2026-11-01");
    assertThat(form.select("#last-error").text()).contains("before the first");
    assertThat(form.select("#offer option[selected]").val()).isEqualTo("planning-office");
    assertThat(body(give(Person.ADA, Person.NORA, "", "soon", "")))
        .contains("Choose a role")
        .contains("year-month-day");
  }

  @Test
  void sendingTheFormTwiceGivesOneRole() {
    give(Person.ADA, Person.NORA, "planning-office", "2026-11-10", "");
    var again = give(Person.ADA, Person.NORA, "planning-office", "2026-11-10", "");

    assertThat(again).hasStatus(422);
    assertThat(body(again)).contains("at that time already");
  }

  @Test
  void aSupervisorGivesTheRolesOfTheirOwnScheme() {
    String part = "coordinator:" + HERE.id(401) + ":" + HERE.id(212);
    assertThat(give(Person.SUNE, Person.STIG, part, "2026-11-10", "")).hasStatus(303);
    assertThat(has(Person.STIG, "coordinator")).isTrue();

    String otherScheme = "coordinator:" + HERE.id(402) + ":" + HERE.id(213);
    assertThat(give(Person.SUNE, Person.STIG, otherScheme, "2026-11-10", "")).hasStatus(422);
    assertThat(give(Person.SUNE, Person.STIG, "administrator", "2026-11-10", "")).hasStatus(422);
  }

  @Test
  void aCoordinatorMakesContactsAndOrganisersOfTheirOwnPartOnly() {
    String own = "student-organiser:" + HERE.id(401) + ":" + HERE.id(211);
    String history = "student-organiser:" + HERE.id(401) + ":" + HERE.id(212);
    String higher = "coordinator:" + HERE.id(401) + ":" + HERE.id(211);

    assertThat(give(Person.COLIN, Person.LIA, own, "2026-11-10", "")).hasStatus(303);
    assertThat(give(Person.COLIN, Person.LIA, history, "2026-11-10", "")).hasStatus(422);
    assertThat(give(Person.COLIN, Person.LIA, higher, "2026-11-10", "")).hasStatus(422);
    assertThat(
            give(Person.COLIN, Person.LIA, own.replace(":" + HERE.id(211), ""), "2026-11-10", ""))
        .hasStatus(422);
  }

  @Test
  void aSchoolThatIsNotThereIsNoOffer() {
    String nowhere = "coordinator:" + HERE.id(401) + ":" + ELSEWHERE.id(211);

    assertThat(give(Person.SUNE, Person.STIG, nowhere, "2026-11-10", "")).hasStatus(422);
    assertThat(give(Person.SUNE, Person.STIG, "king:" + HERE.id(401), "2026-11-10", ""))
        .hasStatus(422);
  }

  @Test
  void aCoordinatorSearchesAndCannotLeafThroughEveryone() {
    assertThat(body(web.get().uri("/people").with(As.person(HERE, Person.COLIN)).exchange()))
        .doesNotContain("Nora Kittiwake");
    assertThat(body(web.get().uri("/people?q=Nora").with(As.person(HERE, Person.COLIN)).exchange()))
        .contains("Nora Kittiwake");
    assertThat(body(web.get().uri("/people").with(As.person(HERE, Person.ADA)).exchange()))
        .contains("Nora Kittiwake");
  }

  @Test
  void aPersonOfAnotherInstitutionIsNotFoundLikeAnIdOfNobody() {
    assertThat(
            web.get()
                .uri("/people/" + ELSEWHERE.person(Person.NORA))
                .with(As.person(HERE, Person.ADA)))
        .hasStatus(404);
    assertThat(
            give(
                Person.ADA,
                ELSEWHERE.person(Person.NORA).toString(),
                "planning-office",
                "2026-11-10",
                ""))
        .hasStatus(404);
  }

  private boolean has(Person person, String role) {
    return roles.actor(HERE.institution(), HERE.person(person)).is(new Role(role));
  }

  private Document page(Person reader, Person person) {
    return Jsoup.parse(
        body(
            web.get()
                .uri("/people/" + HERE.person(person))
                .with(As.person(HERE, reader))
                .exchange()));
  }

  private MvcTestResult give(Person giver, Person to, String offer, String from, String last) {
    return give(giver, HERE.person(to).toString(), offer, from, last);
  }

  private MvcTestResult give(Person giver, String to, String offer, String from, String last) {
    return web.post()
        .uri("/people/" + to + "/roles")
        .param("offer", offer)
        .param("from", from)
        .param("last", last)
        .with(As.person(HERE, giver))
        .with(csrf())
        .exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
