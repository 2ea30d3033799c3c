package app.cairn.scheme.targeting;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

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
class UnitsTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void figuresReachWhoeverRunsOrStandsForThePartAndWhoeverTeachesTheUnit() {
    assertThat(get("/units", Person.SUNE)).bodyText().contains("PHYS101", "HIST110");
    assertThat(get("/units", Person.COLIN))
        .bodyText()
        .contains("PHYS101")
        .doesNotContain("HIST110");
    assertThat(get("/units", Person.SONIA))
        .bodyText()
        .contains("PHYS101")
        .doesNotContain("HIST110");
    assertThat(get("/units", Person.HUGO)).bodyText().contains("HIST110").doesNotContain("PHYS101");
    assertThat(get("/units", Person.PETRA)).bodyText().contains("PHYS101", "HIST110");
  }

  @Test
  void nobodyElseSeesFigures() {
    for (var who : new Person[] {Person.PIA, Person.LEO, Person.OLU, Person.ADA}) {
      assertThat(get("/units", who)).hasStatus(404);
    }
    assertThat(get("/units/" + HERE.id(302), Person.COLIN)).hasStatus(404);
    assertThat(get("/units/" + HERE.id(302), Person.HUGO)).hasStatusOk();
    assertThat(get("/units/" + ELSEWHERE.id(301), Person.SUNE)).hasStatus(404);
  }

  @Test
  void fewerThanFivePeopleHideAFigure() {
    // Three took Mechanics last year: two passed, one failed.
    assertThat(get("/units/" + HERE.id(301), Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("under 5")
        .doesNotContain("33%", "33 %", "67%", "67 %");
  }

  @Test
  void theExampleStandsOnThePageAndInTheFile() {
    ExampleUnit.layOut(jdbc);
    var years = "year=" + ExampleUnit.EARLIER + "&year=" + ExampleUnit.LATER;
    assertThat(get("/units?search=EXAM204&" + years, Person.SUNE))
        .hasStatusOk()
        .bodyText()
        .contains("EXAM204", "44%");
    assertThat(get("/units.csv?search=EXAM204&" + years, Person.SUNE))
        .hasStatusOk()
        .bodyText()
        .contains("EXAM204,Worked Example,,17,16,0.5625,0.5000,0.4375,0.1875,48.85");
  }

  @Test
  void everyColumnSorts() {
    for (var sort : UnitSort.values()) {
      for (var order : new String[] {"up", "down"}) {
        assertThat(get("/units?sort=" + sort.key() + "&order=" + order, Person.SUNE)).hasStatusOk();
      }
    }
  }

  @Test
  void whatIsSearchedForIsTakenAsItStands() {
    assertThat(get("/units?search=%25", Person.SUNE)).bodyText().doesNotContain("PHYS101");
  }

  @Test
  void thePagesAskEightQuestionsAtMost() throws Exception {
    get("/units", Person.SUNE);
    assertThat(QueryCount.statementsOf(() -> get("/units", Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> get("/units/" + HERE.id(301), Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }
}
