package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Ninety physicists, 45 of whom came, every third of whom commutes: 30, of whom 15 came, 10 of them
 * four times.
 */
@CairnTest
@InWorld
class WhoCamePageTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  private void layOut() {
    var physicists = new Physicists(jdbc);
    physicists.layOut("ability < 0");
    physicists.withdraw(true);
    physicists.commute();
  }

  @Test
  void takeUpIsToldByWeekAndBySubject() {
    layOut();
    var page = page("/results/take-up");
    assertThat(page.select("svg[role=img]")).hasSize(2);
    assertThat(page.select("h2").eachText())
        .containsExactly("Take-up by week", "Subject by subject and week by week");
    assertThat(page.select("th[scope=row]").eachText()).anyMatch(name -> name.contains("PHYS101"));
    assertThat(page.select(".lead").text()).contains("of the students they were for came");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weeks", "subjects"})
  void bothPicturesAreFilesAndSoAreTheirFigures(String of) {
    layOut();
    assertThat(body("/results/take-up/figures.svg?of=" + of)).contains("<svg", "aria-label");
    assertThat(body("/results/take-up/figures.csv?of=" + of).lines()).hasSizeGreaterThan(1);
  }

  @Test
  void aFieldThatIsSwitchedOnTellsWhoCameByGroup() {
    layOut();
    var page = page("/results/groups");
    var card =
        page.select("section.card").stream()
            .filter(one -> one.select("h2").text().equals("travel"))
            .findFirst()
            .orElseThrow();
    assertThat(card.text()).contains("Switched on for: To see who travels");
    assertThat(card.select("table").getFirst().select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("yes 30 15 50.0 % 10 33.3 %"));
    assertThat(body("/results/groups/figures.csv").lines().toList())
        .anyMatch(line -> line.startsWith("travel,yes,4+,10,10,"));
  }

  @Test
  void whereNoFieldIsSwitchedOnThePageSaysWhoCanDoIt() {
    jdbc.sql("delete from people.equity_value").update();
    jdbc.sql("delete from people.equity_field").update();
    assertThat(page("/results/groups").select(".lead").text())
        .contains("No field is switched on", "An administrator does that");
  }

  @Test
  void bothPagesAskTheDatabaseNoMoreThanAnyOther() throws Exception {
    layOut();
    assertThat(QueryCount.statementsOf(() -> page("/results/take-up"))).hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page("/results/groups"))).hasSizeLessThanOrEqualTo(8);
  }

  private Document page(String path) {
    return Jsoup.parse(body(path));
  }

  private String body(String path) {
    var answer = web.get().uri(URI.create(path)).with(As.person(HERE, Person.SUNE)).exchange();
    assertThat(answer).hasStatus(200);
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
