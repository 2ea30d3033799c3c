package app.cairn.timetable.session;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
class SessionPagesTest {

  private static final int LAST_WEEK = 601;
  private static final int UNPUBLISHED = 603;
  private static final int CANCELLED = 604;

  @Autowired private MockMvcTester web;

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }

  private static String session(int fixed) {
    return "/sessions/" + HERE.id(fixed);
  }

  @Test
  void theWeekShowsEachReaderWhatIsTheirs() {
    assertThat(get("/sessions", Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("PHYS101")
        .doesNotContain("HIST110");
    assertThat(get("/sessions", Person.HANNA))
        .hasStatusOk()
        .bodyText()
        .contains("HIST110")
        .doesNotContain("PHYS101");
    assertThat(get("/sessions", Person.PIA))
        .hasStatusOk()
        .bodyText()
        .contains("PHYS101")
        .doesNotContain("HIST110");
    assertThat(get("/sessions", Person.NORA)).hasStatusOk().bodyText().doesNotContain("PHYS101");
  }

  @Test
  void aSessionIsFoundByThoseItConcernsOnly() {
    for (var who :
        new Person[] {
          Person.COLIN, Person.SUNE, Person.SONIA, Person.OLU, Person.LEO, Person.PIA, Person.LEN
        }) {
      assertThat(get(session(LAST_WEEK), who)).as(who.name()).hasStatusOk();
    }
    for (var who :
        new Person[] {
          Person.HANNA,
          Person.LARS,
          Person.HAL,
          Person.HUGO,
          Person.NORA,
          Person.STIG,
          Person.ABEL,
          Person.PETRA,
          Person.ADA
        }) {
      assertThat(get(session(LAST_WEEK), who)).as(who.name()).hasStatus(404);
    }
  }

  @Test
  void anUnpublishedSessionIsNotForItsCohortYet() {
    assertThat(get(session(UNPUBLISHED), Person.COLIN)).hasStatusOk();
    assertThat(get(session(UNPUBLISHED), Person.LEO)).hasStatusOk();
    assertThat(get(session(UNPUBLISHED), Person.PIA)).hasStatus(404);
    assertThat(get(session(UNPUBLISHED), Person.LEN)).hasStatus(404);
  }

  @Test
  void whoTeachesSeesACountAndNoName() {
    assertThat(get(session(LAST_WEEK), Person.LEN))
        .hasStatusOk()
        .bodyText()
        .contains("students came")
        .doesNotContain("Leo")
        .doesNotContain("Pip")
        .doesNotContain("/registers/");
  }

  @Test
  void participantsKnowTheirLeadersByTheirShortNames() {
    assertThat(get(session(LAST_WEEK), Person.PIA))
        .hasStatusOk()
        .bodyText()
        .contains("Leo Kittiwake")
        .doesNotContain("Family111")
        .doesNotContain("/release");
  }

  @Test
  void whyASessionIsCancelledIsSaid() {
    assertThat(get(session(CANCELLED), Person.PIA))
        .hasStatusOk()
        .bodyText()
        .contains("The field trip");
  }

  @Test
  @InWorld
  void pagesSendFewStatements() throws Exception {
    for (var path :
        new String[] {
          "/sessions",
          session(LAST_WEEK),
          session(UNPUBLISHED),
          session(UNPUBLISHED) + "/candidates",
          "/groups",
          "/groups/" + HERE.id(651)
        }) {
      for (var who : new Person[] {Person.COLIN, Person.SUNE}) {
        var statements = QueryCount.statementsOf(() -> get(path, who));
        assertThat(statements).as(path + " as " + who).hasSizeLessThanOrEqualTo(8);
      }
    }
    assertThat(QueryCount.statementsOf(() -> get(session(LAST_WEEK), Person.PIA)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> get(session(LAST_WEEK), Person.LEO)))
        .hasSizeLessThanOrEqualTo(8);
  }
}
