package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Ninety physicists, the weaker of whom came four times and the middling once, and got nothing out
 * of it.
 */
@CairnTest
@InWorld
class ResultsPageTest {

  private static final String PHYSICS = "/results/units/" + HERE.id(301);
  private static final UUID DELIVERY = HERE.id(312);
  private static final UUID COHORT = HERE.id(441);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  private void layOut(String seldom) {
    jdbc.sql(
            """
            create temporary table physicist on commit drop as
            select i, gen_random_uuid() as id, (i * 37 % 90 - 45) / 15.0 as ability, i * 17 % 11 - 5 as luck
            from generate_series(1, 90) i
            """)
        .update();
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, given_name, family_name, kind, listed)
            select id, 'test', 'physicist-' || i, 'Given', 'Family', 'student', '[2020-01-01,)' from physicist
            """)
        .update();
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional, prior_attainment)
            select gen_random_uuid(), 'test', 'physicist-' || i, :delivery, id, 1, mark,
              case when mark < 40 then 'failed' else 'passed' end, false, case when i > 6 then 60 + 10 * ability end
            from (select *, 58 + 8 * ability + luck as mark from physicist) p
            """)
        .param("delivery", DELIVERY)
        .update();
    for (int register = 1; register <= 4; register++) {
      meet(900 + register, register == 1 ? seldom : "ability < -1");
    }
  }

  /** A session to which everybody came of whom this is so. */
  private void meet(int handle, String who) {
    var register = UUID.randomUUID();
    jdbc.sql(
            """
            insert into attendance.register (id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at)
            select :id, :handle, 'study_session', gen_random_uuid(), scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at
            from attendance.register where cohort_id = :cohort order by handle limit 1
            """)
        .param("id", register)
        .param("handle", handle)
        .param("cohort", COHORT)
        .update();
    jdbc.sql(
            """
            insert into attendance.check_in (id, register_id, person_id, way, says, at, client_key, outcome)
            select gen_random_uuid(), :register, id, 'import', 'here', '2026-11-03T10:05Z', gen_random_uuid(), 'accepted'
            from physicist where %s
            """
                .formatted(who))
        .param("register", register)
        .update();
    jdbc.sql(
            """
            insert into attendance.register_entry (register_id, person_id, check_in_id, standing, way, at)
            select register_id, person_id, id, 'here', way, at from attendance.check_in where register_id = :register
            """)
        .param("register", register)
        .update();
  }

  /**
   * All are enrolled; of the strong, who never came, ten withdrew in October and six late in
   * November.
   */
  private void withdraw(boolean dated) {
    jdbc.sql(
            """
            insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, attempt, during)
            select gen_random_uuid(), 'test', 'physicist-' || i, :delivery, id, 1,
              daterange('2026-09-21', case
                when :dated and ability >= 2.3 then date '2026-10-08'
                when :dated and ability >= 1.9 then date '2026-11-25'
                else date '2026-12-19' end)
            from physicist
            """)
        .param("delivery", DELIVERY)
        .param("dated", dated)
        .update();
    jdbc.sql(
            """
            update curriculum.result set outcome = 'withdrawn', mark = null
            where person_id in (select id from physicist where ability >= 1.9)
            """)
        .update();
  }

  /** 90 came 0 (45), 1 (15) and 4 times (30); by the end of week 8 ten of the first had left. */
  @Test
  void fromTheLandmarkOnOnlyThoseStillEnrolledAreCompared() {
    layOut("ability < 0");
    withdraw(true);
    var page = page(PHYSICS + "?landmark=8", Person.SUNE);
    var table =
        page.select("table").stream()
            .filter(one -> one.text().contains("Came by then"))
            .findFirst()
            .orElseThrow();
    assertThat(table.select("tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("never 35 29 0 6 82.9 % 82.9 %"),
            row -> assertThat(row).startsWith("1–3 times 15"),
            row -> assertThat(row).startsWith("4+ times 30"));
    assertThat(page.text())
        .contains("80 results take part. Left out: 10 of students who had left by then.")
        .contains("Of those still enrolled at the end of week 8,")
        .contains("Counted over the whole term, the odds ratio would be")
        .contains("Passing, from the end of week 8: ")
        .contains("As set for");
  }

  @Test
  void withoutDaysOfLeavingNothingIsComparedFromALandmarkOnAndThatIsSaid() {
    layOut("ability < 0");
    withdraw(false);
    assertThat(page(PHYSICS + "?landmark=8", Person.SUNE).text())
        .contains(
            "Nothing can be compared from week 8 on: of 16 results of students who withdrew, 16")
        .contains("no evidence that coming helped")
        .contains("Nothing here says when those who withdrew left")
        .doesNotContain("Came by then");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "31", "six"})
  void aLandmarkWeekThatIsNoneIsSaidAndKept(String week) {
    layOut("ability < 0");
    var answer =
        web.get()
            .uri(URI.create(PHYSICS + "?landmark=" + week))
            .with(As.person(HERE, Person.SUNE))
            .exchange();
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("from 1 to 30", "value=\"" + week + "\"");
  }

  @Test
  void theFilesHoldTheLandmarkBesideTheWholeTerm() {
    layOut("ability < 0");
    withdraw(true);
    assertThat(body(PHYSICS + "/figures.csv?of=bands&landmark=8", Person.SUNE).lines().toList())
        .satisfies(
            lines -> {
              assertThat(lines.getFirst()).contains("Enrolled at the end of week 8");
              assertThat(lines.get(1)).startsWith("0,45,29,").endsWith(",35,29,0,6");
            });
    assertThat(body(PHYSICS + "/figures.csv?of=landmark&landmark=8", Person.SUNE))
        .contains("0,35,29,0,6");
    assertThat(body(PHYSICS + "/figures.csv?of=thresholds&landmark=8", Person.SUNE))
        .contains("\"Odds of passing, whole term\"", "From the end of week 8");
  }

  @Test
  void whereWeakerStudentsComeMoreThePageTellsOfNeitherSuccessNorHarm() {
    layOut("ability < 0");
    String said = page(PHYSICS, Person.SUNE).select(".lead").text();
    assertThat(said)
        .contains("lower than that of those who never came")
        .contains("had lower earlier marks to begin with")
        .contains("no clear difference was found. The plain difference may come from who came")
        .contains("6 marks have no earlier marks beside them")
        .contains("not proof of cause, nor that there is none");
  }

  @Test
  void everyComparisonNamesItsTestAndCarriesItsInterval() {
    layOut("ability < 0");
    String text = page(PHYSICS, Person.SUNE).text();
    assertThat(text)
        .contains("Welch’s t = ", "df = ", "95 % interval", "Cohen’s d, pooled")
        .contains("analysis of variance, F(2,")
        .contains(
            "Passing, from the end of week 6: ", "Pearson’s chi-square", "Staying to the end, f")
        .contains("Intervals allow for marks that spread unevenly (HC3)")
        .contains("Were the threshold another")
        .contains("Marks without earlier marks beside them 6");
  }

  @ParameterizedTest
  @EnumSource(names = {"SUNE", "COLIN", "PETRA", "SONIA", "LEN"})
  void nobodySeesASingleMark(Person reader) {
    layOut("ability < 0");
    assertThat(page(PHYSICS, reader).select("th").eachText())
        .contains("Mean", "SD")
        .doesNotContain("Least", "Most", "Lowest–highest");
  }

  @Test
  void aBandOfFewIsHiddenInEveryPicture() {
    layOut("ability < -0.9");
    for (String of : List.of("bands", "allowing", "thresholds", "subjects")) {
      assertThat(body(PHYSICS + "/figures.csv?of=" + of, Person.SONIA))
          .as(of)
          .doesNotContain("1–3,2");
    }
    assertThat(page(PHYSICS, Person.SONIA).text())
        .contains("too little yet")
        .doesNotContain("Welch’s t = ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bands", "landmark", "allowing", "thresholds", "subjects"})
  void everyPictureIsAFileAndSoAreItsFigures(String of) throws Exception {
    layOut("ability < 0");
    String picture = body(PHYSICS + "/figures.svg?of=" + of, Person.SUNE);
    var drawn =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(drawn.getAttribute("aria-label")).isNotBlank();
    assertThat(drawn.getElementsByTagName("circle").getLength()).isPositive();
    assertThat(body(PHYSICS + "/figures.csv?of=" + of, Person.SUNE).lines()).hasSizeGreaterThan(1);
  }

  @Test
  void aFileThatIsNoneOfThemIsNotThere() {
    layOut("ability < 0");
    assertThat(web.get().uri(PHYSICS + "/figures.csv?of=other").with(As.person(HERE, Person.SUNE)))
        .hasStatus(404);
  }

  @Test
  void otherBandsCountAgainAndStayInTheWayToEverySubject() {
    layOut("ability < 0");
    var all = page("/results?bands=0,1%2B", Person.SUNE);
    assertThat(all.select("th[scope=row]").eachText()).contains("1+ times");
    assertThat(all.select("a[href^=" + PHYSICS + "]").attr("href")).contains("bands=0%2C1%2B");
  }

  @Test
  void theThresholdsOfASchemeHaveAPageOfTheirOwn() {
    layOut("ability < 0");
    String path = page("/results", Person.SUNE).select("a[href^=/results/thresholds]").attr("href");
    var thresholds = page(path, Person.SUNE);
    assertThat(thresholds.select("th[scope=row]").eachText()).contains("once or more");
    assertThat(thresholds.select("svg[role=img]").attr("aria-label"))
        .contains("for every threshold", "once or more: ");
    assertThat(thresholds.select("a[href*=figures.csv]").attr("href")).contains("of=thresholds");
  }

  @Test
  void aPageOfResultsAsksTheDatabaseNoMoreThanAnyOther() throws Exception {
    layOut("ability < 0");
    assertThat(QueryCount.statementsOf(() -> page("/results", Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page("/results/thresholds", Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page(PHYSICS, Person.COLIN)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private Document page(String path, Person reader) {
    return Jsoup.parse(body(path, reader));
  }

  private String body(String path, Person reader) {
    var answer = web.get().uri(URI.create(path)).with(As.person(HERE, reader)).exchange();
    assertThat(answer).hasStatus(200);
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
