package app.cairn.people.home;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CairnTest
@InWorld
class HomeTest {

  @Autowired MockMvcTester web;

  @ParameterizedTest
  @EnumSource(
      names = {"ADA", "PETRA", "SUNE", "COLIN", "SONIA", "OLU", "LEN", "LEO", "PIA", "NORA"})
  void everyoneHasAHomeThatSaysWhichDayItIs(Person person) {
    assertThat(web.get().uri("/").with(As.person(HERE, person)))
        .hasStatusOk()
        .bodyText()
        .contains("Tuesday 10 November 2026, week 8 of Autumn 2026 Kittiwake");
  }

  @Test
  void aLecturerSeesWhatIsOnBesideTheirTeachingAndNothingElse() {
    assertThat(web.get().uri("/").with(As.person(HERE, Person.LEN)))
        .bodyText()
        .contains("Beside your teaching", HERE.id(602).toString())
        .doesNotContain(HERE.id(612).toString());
  }

  @Test
  void anAdministratorSeesWhetherPeopleCanGetIn() {
    assertThat(web.get().uri("/").with(As.person(HERE, Person.ADA)))
        .bodyText()
        .contains("People and sign-in")
        .contains("refused in the last seven days")
        .contains("only administrator");
    assertThat(web.get().uri("/").with(As.person(HERE, Person.COLIN)))
        .bodyText()
        .doesNotContain("People and sign-in");
  }

  @ParameterizedTest
  @EnumSource(names = {"ADA", "SUNE", "COLIN", "LEO", "PIA"})
  void aHomePageAsksAtMostEightTimes(Person person) throws Exception {
    web.get().uri("/").with(As.person(HERE, person)).exchange();

    var statements =
        QueryCount.statementsOf(() -> web.get().uri("/").with(As.person(HERE, person)).exchange());

    assertThat(statements).hasSizeLessThanOrEqualTo(8);
  }
}
