package app.cairn.scheme.target;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.platform.Ids;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class TargetsTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void aCoordinatorSeesTheTargetsOfTheirOwnPartOnly() {
    assertThat(get("/targets", Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("PHYS101")
        .doesNotContain("HIST110");
    assertThat(get("/targets/" + HERE.id(452), Person.COLIN)).hasStatus(404);
    assertThat(get("/targets/" + HERE.id(452), Person.HANNA)).hasStatusOk();
    assertThat(get("/targets/" + ELSEWHERE.id(451), Person.SUNE)).hasStatus(404);
  }

  @Test
  void whoeverHasNoPartInASchemeSeesNoTargets() {
    assertThat(get("/targets", Person.PIA)).hasStatus(404);
    assertThat(get("/targets", Person.ADA)).hasStatus(404);
    assertThat(get("/targets/new", Person.SONIA)).hasStatus(404);
  }

  @Test
  void aCourseCohortIsChosenOnceHoweverOftenTheFormIsSent() {
    var id = Ids.next();
    assertThat(choose(id, Person.COLIN, "Study questions", "1"))
        .hasStatus(303)
        .hasRedirectedUrl("/targets/" + id);
    assertThat(choose(id, Person.COLIN, "Study questions", "1"))
        .hasStatus(303)
        .hasRedirectedUrl("/targets/" + id);
    assertThat(choose(Ids.next(), Person.SUNE, "The same again", "1"))
        .hasStatus(303)
        .hasRedirectedUrl("/targets/" + id);
    assertThat(standingOfPhysicists()).isEqualTo(1);
  }

  @Test
  void withoutAReasonNothingIsChosenAndWhatWasTypedStays() {
    assertThat(choose(Ids.next(), Person.COLIN, " ", "two"))
        .hasStatus(422)
        .bodyText()
        .contains("Say in a sentence or two why it is chosen.", "value=\"two\"");
    assertThat(standingOfPhysicists()).isZero();
  }

  @Test
  void aCoordinatorChoosesInTheirOwnPartOnly() {
    assertThat(choose(Ids.next(), Person.HANNA, "Not mine", "1")).hasStatus(404);
  }

  @Test
  void aWithdrawalHasAReasonAndCanBeTakenBack() {
    var target = "/targets/" + HERE.id(451);
    assertThat(post(target + "/withdrawal", Person.COLIN, "")).hasStatus(422);
    assertThat(post(target + "/withdrawal", Person.COLIN, "Enough this year")).hasStatus(303);
    assertThat(get(target, Person.COLIN)).bodyText().contains("Enough this year");
    assertThat(
            web.delete()
                .uri(target + "/withdrawal")
                .with(csrf())
                .with(As.person(HERE, Person.COLIN)))
        .hasStatus(303);
    assertThat(get(target, Person.COLIN)).bodyText().doesNotContain("Enough this year");
  }

  @Test
  void aSchoolContactSeesATargetButDoesNotWithdrawIt() {
    var target = "/targets/" + HERE.id(451);
    assertThat(get(target, Person.SONIA)).hasStatusOk();
    assertThat(post(target + "/withdrawal", Person.SONIA, "No more")).hasStatus(403);
  }

  @Test
  void theListAsksEightQuestionsAtMost() throws Exception {
    assertThat(QueryCount.statementsOf(() -> get("/targets", Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private int standingOfPhysicists() {
    return jdbc.sql(
            """
            select count(*) from scheme.published_target
            where programme_id = :programme and withdrawn_at is null
            """)
        .param("programme", HERE.id(221))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private MvcTestResult choose(UUID id, Person who, String reason, String groups) {
    return web.post()
        .uri("/targets")
        .param("id", id.toString())
        .param("schemeYear", HERE.id(411).toString())
        .param("programme", HERE.id(221).toString())
        .param("yearOfStudy", "1")
        .param("reason", reason)
        .param("groups", groups)
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }

  private MvcTestResult post(String path, Person who, String reason) {
    return web.post()
        .uri(path)
        .param("reason", reason)
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }
}
