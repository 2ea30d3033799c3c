package app.cairn.timetable.whatson;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CairnTest
class WhatsOnTest {

  @Autowired private MockMvcTester web;

  @Test
  void anyoneSeesWhatIsOnAndNobodysName() {
    assertThat(web.get().uri("/i/" + HERE.handle() + "/whats-on"))
        .hasStatusOk()
        .bodyText()
        .contains("PHYS101", "HIST110", "Tue 10 Nov, 10:00–11:00")
        .doesNotContain("Leo ", "Lia ", "Lars ", "Colin ", "Family");
  }

  @Test
  void unpublishedCancelledAndUnlistedSessionsAreNotOn() {
    assertThat(web.get().uri("/i/" + HERE.handle() + "/whats-on"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("17 Nov")
        .doesNotContain("24 Nov")
        .doesNotContain("Resit");
  }

  @Test
  void theFrontOfAnInstitutionIsWhatIsOn() {
    assertThat(web.get().uri("/i/" + ELSEWHERE.handle()))
        .hasStatusOk()
        .bodyText()
        .contains("What’s on");
  }

  @Test
  void aHandleThatLeadsNowhereIsNotFound() {
    assertThat(web.get().uri("/i/no-such-place/whats-on")).hasStatus(404);
    assertThat(web.get().uri("/i/no-such-place")).hasStatus(404);
  }
}
