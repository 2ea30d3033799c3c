package app.cairn.evaluation.release;

import static app.cairn.world.World.HERE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.impact.Lives;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of the year of the ninety physicists: 45 never came, 15 once, 30 four times. */
@CairnTest
@InWorld
class ReleaseTest {

  private static final String YEAR = "?year=" + HERE.id(242);
  private static final String EVERYONE = "/i/" + HERE.handle() + "/figures";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void aYearIsNotReleasedWhileASupportedCohortHasNoOutcomeAtAll() {
    Lives.ofPhysicistsAlone(jdbc);
    jdbc.sql("delete from scheme.target_withdrawal where target_id = :other")
        .param("other", HERE.id(452))
        .update();
    jdbc.sql("delete from curriculum.result where unit_offering_id <> :physics")
        .param("physics", HERE.id(312))
        .update();
    var refused = release();
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("await the board");
  }

  @Test
  void aYearIsNotReleasedWhileMoreThanOneInTwentyHaveNoOutcome() {
    Lives.ofPhysicistsAlone(jdbc);
    jdbc.sql(
            """
            delete from curriculum.result
            where id in (select id from curriculum.result where unit_offering_id = :physics limit 8)
            """)
        .param("physics", HERE.id(312))
        .update();
    assertThat(release()).hasStatus(422);
  }

  @Test
  void aYearIsSeenBeforeItIsReleasedAndThenReadByEveryone() {
    Lives.ofPhysicistsAlone(jdbc);
    var before = page("/results/releases" + YEAR);
    assertThat(before.select(".lead").text()).startsWith("This year can be released.");
    assertThat(release()).hasStatus(303);
    var everyone = Jsoup.parse(text(web.get().uri(EVERYONE).exchange()));
    assertThat(everyone.select("table").eachText()).containsAll(before.select("table").eachText());
    assertThat(everyone.text()).doesNotContain("Kittiwake sis");
  }

  @Test
  void studentsAreRoundedAndWhatIsReleasedStaysAsItWas() {
    Lives.ofPhysicistsAlone(jdbc);
    release();
    String file = fileOfPhysics();
    assertThat(file).contains("students,", ",0,45,no", ",4+,30,no", ",All,90,no");
    jdbc.sql("update curriculum.result set mark = 99 where mark is not null").update();
    assertThat(fileOfPhysics()).isEqualTo(file);
  }

  @Test
  void aYearIsReleasedOnce() {
    Lives.ofPhysicistsAlone(jdbc);
    assertThat(release()).hasStatus(303);
    var again = release();
    assertThat(again).hasStatus(422);
    assertThat(text(again)).contains("was released and stays as it is");
  }

  @Test
  void aYearWhoseMarksAwaitTheBoardIsNotReleased() {
    Lives.ofPhysicistsAlone(jdbc);
    jdbc.sql("update curriculum.result set provisional = true").update();
    var refused = release();
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("await the board");
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "LEN"})
  void whoSeesAPartReleasesNothing(Person reader) {
    Lives.ofPhysicistsAlone(jdbc);
    assertThat(
            web.post()
                .uri("/results/releases")
                .param("year", HERE.id(242).toString())
                .with(As.person(HERE, reader))
                .with(csrf())
                .exchange())
        .hasStatus(404);
  }

  @Test
  void theColumnsAreExplained() {
    assertThat(text(web.get().uri(EVERYONE + "/dictionary.csv").exchange()))
        .contains("withheld,yes,");
  }

  @Test
  void thePageOfAReleaseAsksForLittle() throws Exception {
    Lives.ofPhysicistsAlone(jdbc);
    assertThat(QueryCount.statementsOf(() -> page("/results/releases" + YEAR)))
        .hasSizeLessThanOrEqualTo(12);
    assertThat(QueryCount.statementsOf(() -> web.get().uri(EVERYONE).exchange()))
        .hasSizeLessThanOrEqualTo(8);
  }

  private String fileOfPhysics() {
    return text(web.get().uri(EVERYONE + "/cells.csv").exchange())
        .lines()
        .filter(line -> line.contains("PHYS101"))
        .collect(joining("\n"));
  }

  private MvcTestResult release() {
    return web.post()
        .uri("/results/releases")
        .param("year", HERE.id(242).toString())
        .with(As.person(HERE, Person.SUNE))
        .with(csrf())
        .exchange();
  }

  private Document page(String path) {
    return Jsoup.parse(
        text(web.get().uri(URI.create(path)).with(As.person(HERE, Person.SUNE)).exchange()));
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
