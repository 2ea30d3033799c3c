package app.cairn.leaders.roster;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class LeaderPagesTest {

  private static final int PHYS_TARGET = 451;
  private static final int LOU = 119;
  private static final int LEO_LEADS = 501;

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }

  private MvcTestResult make(int person, String... more) {
    var request =
        web.post()
            .uri("/leaders")
            .with(As.person(HERE, Person.COLIN))
            .with(csrf())
            .param("person", HERE.id(person).toString())
            .param("targets", HERE.id(PHYS_TARGET).toString());
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return request.exchange();
  }

  private int subjectsOf(int person) {
    return jdbc.sql(
            """
            select count(*) from leaders.leader_subject s join leaders.leader l on l.id = s.leader_id
            where l.person_id = :person
            """)
        .param("person", HERE.id(person))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  @Test
  void aCoordinatorSeesTheLeadersOfTheirPartOnly() {
    assertThat(get("/leaders", Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("Leo", "Lia")
        .doesNotContain("Lars");
    assertThat(get("/leaders?search=lia", Person.COLIN))
        .bodyText()
        .contains("Lia")
        .doesNotContain("Leo ");
    assertThat(get("/leaders?unit=PHYS", Person.SUNE))
        .bodyText()
        .contains("Leo")
        .doesNotContain("Lars");
    assertThat(get("/leaders?search=nobody%25", Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Leo ");
  }

  @Test
  void aLeadersPageSaysWhetherTheyPassedAndNoMark() {
    assertThat(get("/leaders/" + HERE.id(LEO_LEADS), Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("Yes", "PHYS101")
        .doesNotContain("71.00", ">71<", " 71 ");
  }

  @Test
  void whoFailedIsNotMadeALeaderAndNothingIsWritten() {
    assertThat(make(LOU)).hasStatus(422).bodyText().contains("has not passed it");
    assertThat(subjectsOf(LOU)).isZero();
  }

  @Test
  void aPassIsEvidencedNeverAllowedAway() {
    assertThat(make(LOU, "allowed", "MARK", "reason", "keen")).hasStatus(422);
    assertThat(make(LOU, "evidence", "Passed it as PHYS099"))
        .hasStatus(422)
        .bodyText()
        .contains("kind of evidence");
    assertThat(make(LOU, "evidenceKind", "RECODED", "evidence", "Passed it as PHYS099"))
        .hasStatus(303);
    assertThat(subjectsOf(LOU)).isOne();
  }

  @Test
  void anAllowanceNeedsItsReason() {
    assertThat(make(LOU, "allowed", "YEAR_OF_STUDY"))
        .hasStatus(422)
        .bodyText()
        .contains("Give the reason")
        .contains("checked");
  }

  @Test
  void trainingIsRecordedOnce() {
    for (int twice = 0; twice < 2; twice++) {
      assertThat(
              web.post()
                  .uri("/leaders/" + HERE.id(504) + "/training")
                  .with(As.person(HERE, Person.COLIN))
                  .with(csrf())
                  .param("trained", "2026-11-02"))
          .hasStatus(303);
    }
    assertThat(
            jdbc.sql("select count(*) from leaders.training_done where person_id = :person")
                .param("person", HERE.id(LOU))
                .query((row, n) -> row.getInt(1))
                .single())
        .isOne();
  }

  @Test
  void pagesSendFewStatements() throws Exception {
    for (var path :
        new String[] {
          "/leaders",
          "/leaders/" + HERE.id(LEO_LEADS),
          "/leaders/new?search=l",
          "/leaders/new?person=" + HERE.id(LOU),
          "/leaders/" + HERE.id(LEO_LEADS) + "/sessions"
        }) {
      assertThat(QueryCount.statementsOf(() -> get(path, Person.COLIN)))
          .as(path)
          .hasSizeLessThanOrEqualTo(8);
    }
  }
}
