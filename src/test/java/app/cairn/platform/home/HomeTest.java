package app.cairn.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CairnTest
class HomeTest {

  @Autowired MockMvcTester web;

  @ParameterizedTest
  @EnumSource(
      value = Person.class,
      names = {
        "ADA", "PETRA", "SUNE", "COLIN", "MARA", "SONIA", "OLU", "LEN", "LEO", "PIA", "NORA"
      })
  void everyoneHasAHomePageOfAtMostTwelveStatements(Person person) throws Exception {
    List<String> statements =
        QueryCount.statementsOf(
            () -> assertThat(web.get().uri("/").with(As.person(World.HERE, person))).hasStatusOk());
    assertThat(statements).hasSizeLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(
      value = Person.class,
      names = {"COLIN", "PIA"})
  void thePageHasOneHeadingAndAWayPastTheNavigation(Person person) throws Exception {
    var answer = web.get().uri("/").with(As.person(World.HERE, person)).exchange();
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main#main")).hasSize(1);
    assertThat(page.body().selectFirst("a[href=#main]")).isNotNull();
    assertThat(page.select("form[action=/sign-out] input[type=hidden][value]")).isNotEmpty();
  }
}
