package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The ninety physicists' year, and the one before, in which the scheme was not there. */
@CairnTest
@InWorld
class YearsOfUnitPageTest {

  private static final String PATH = "/results/units/" + HERE.id(301) + "/years";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  private void layOut() {
    Lives.ofPhysicists(jdbc);
    jdbc.sql("update curriculum.result set provisional = false").update();
  }

  /** Everyone failed, but for the two of the world who passed. */
  private void theYearBefore() {
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional)
            select gen_random_uuid(), source, source_key || '-before', :before, person_id, attempt, 30, 'failed', false
            from curriculum.result
            where unit_offering_id = :now
            """)
        .param("before", HERE.id(311))
        .param("now", HERE.id(312))
        .update();
  }

  @Test
  void oneYearAloneIsSetAgainstNone() {
    layOut();
    jdbc.sql("delete from curriculum.result where unit_offering_id = :before")
        .param("before", HERE.id(311))
        .update();
    assertThat(page(Person.SUNE).select(".lead").text()).contains("nothing to compare yet");
  }

  @Test
  void withOneYearOfEachNothingIsClaimed() {
    layOut();
    theYearBefore();
    var page = page(Person.SUNE);
    assertThat(page.select(".lead").text())
        .contains("In the one year with the scheme", "without it 2.2 %")
        .contains("Two years of each are needed");
    assertThat(page.select("svg[role=img]")).hasSize(1);
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("before the scheme"))
        .anyMatch(row -> row.contains("the scheme came"));
  }

  @Test
  void whoTeachesOneYearSeesThatYearAlone() {
    layOut();
    theYearBefore();
    assertThat(page(Person.LEN).select("tbody tr")).hasSize(1);
  }

  @Test
  void thePageAsksForLittle() throws Exception {
    layOut();
    assertThat(QueryCount.statementsOf(() -> page(Person.SUNE))).hasSizeLessThanOrEqualTo(8);
  }

  private Document page(Person reader) {
    var answer = web.get().uri(PATH).with(As.person(HERE, reader)).exchange();
    assertThat(answer).hasStatus(200);
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
