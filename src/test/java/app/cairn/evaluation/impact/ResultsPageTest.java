package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Registers;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.WorldClock;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
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

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired Registers registers;

  /** 90 came 0 (45), 1 (15) and 4 times (30); by the end of week 8 ten of the first had left. */
  @Test
  void fromTheLandmarkOnOnlyThoseStillEnrolledAreCompared() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
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

  /** Of 35 who never came and were still there 14 left in the summer; all 30 regulars went on. */
  @Test
  void whoWentOnToTheNextYearIsComparedFromTheLandmarkOnToo() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
    new Physicists(jdbc).endTheYear();
    var text = page(PHYSICS + "?landmark=8", Person.SUNE).text();
    assertThat(text)
        .contains("Going on to the next year, from the end of week 8: ")
        .contains(
            "100.0 % of the former and 60.0 % of the latter went on to the next year (no odds")
        .doesNotContain("Good honours")
        .contains("Of the next term nothing is known yet");
  }

  /** Of the weaker, all of whom came four times, nobody had 60; nobody who left has a degree. */
  @Test
  void goodHonoursAreOfThoseWhoHaveFinishedSince() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
    new Physicists(jdbc).endTheYear();
    new Physicists(jdbc).finish();
    var honours = page(PHYSICS, Person.SUNE).select("#honours");
    assertThat(honours.select("tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("never 21"),
            row -> assertThat(row).startsWith("1–3 times 15"),
            row -> assertThat(row).startsWith("4+ times 30 0 30 0.0 %"));
    assertThat(honours.text())
        .contains("It says nothing of those who left")
        .contains("percentage points", "No odds ratio");
    assertThat(body(PHYSICS + "/figures.csv?of=honours", Person.SUNE)).contains("4+,0,30");
    assertThat(body(PHYSICS + "/figures.svg?of=honours", Person.SUNE)).contains("<svg");
    assertThat(page(PHYSICS, Person.SUNE).select("#words").text())
        .contains("with a degree that has a class, 0.0 % of the students who had come 4+ times");
  }

  @Test
  void withoutDaysOfLeavingNothingIsComparedFromALandmarkOnAndThatIsSaid() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(false);
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
    new Physicists(jdbc).layOut("ability < 0");
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
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
    assertThat(body(PHYSICS + "/figures.csv?of=bands&landmark=8", Person.SUNE).lines().toList())
        .satisfies(
            lines -> {
              assertThat(lines.getFirst()).contains("Enrolled at the end of week 8");
              assertThat(lines.get(1)).startsWith("0,45,29,").contains(",35,29,0,6,");
            });
    assertThat(body(PHYSICS + "/figures.csv?of=landmark&landmark=8", Person.SUNE))
        .contains("0,35,29,0,6");
    assertThat(body(PHYSICS + "/figures.csv?of=thresholds&landmark=8", Person.SUNE))
        .contains("\"Odds of passing, whole term\"", "From the end of week 8");
  }

  @Test
  void whereWeakerStudentsComeMoreThePageTellsOfNeitherSuccessNorHarm() {
    new Physicists(jdbc).layOut("ability < 0");
    String said = page(PHYSICS, Person.SUNE).select("#words").text();
    assertThat(said)
        .contains("lower than that of those who never came")
        .contains("had lower earlier marks to begin with")
        .contains("no clear difference was found. The plain difference may come from who came")
        .contains("6 marks have no earlier marks beside them")
        .contains("not proof of cause, nor that there is none");
  }

  @Test
  void aPageOpensWithOneSentenceItsIntervalAndHowMany() {
    new Physicists(jdbc).layOut("ability < 0");
    for (String path : List.of(PHYSICS, "/results")) {
      var lead = page(path, Person.SUNE).select(".lead");
      assertThat(lead).hasSize(1);
      assertThat(lead.text())
          .startsWith("Allowing for earlier marks")
          .contains("students who came 4+ times had marks", "(95 % interval ", "; n = 28 and 43)")
          .endsWith(": no clear difference, though plain averages differ.");
    }
  }

  @Test
  void everythingElseIsFoldedAndSaysInALineWhatItFound() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
    for (String path : List.of(PHYSICS + "?landmark=8", "/results?landmark=8")) {
      var page = page(path, Person.SUNE);
      var parts = page.select("details.fold");
      assertThat(parts.select("> div").eachAttr("id"))
          .doesNotHaveDuplicates()
          .contains("words", "averages", "passing", "allowing", "alike", "trust");
      assertThat(parts.select("> summary > span").eachText())
          .hasSameSizeAs(parts)
          .anyMatch(line -> line.startsWith("From the end of week 8: "));
      assertThat(parts.hasAttr("open")).isFalse();
      assertThat(page.select(".page > section.card").first().select("svg, table")).hasSize(2);
    }
  }

  @Test
  void everyComparisonNamesItsTestAndCarriesItsInterval() {
    new Physicists(jdbc).layOut("ability < 0");
    String text = page(PHYSICS, Person.SUNE).text();
    assertThat(text)
        .contains("Welch’s t = ", "df = ", "95 % interval", "Cohen’s d, pooled")
        .contains("analysis of variance, F(2,", "Every pair", "(Tukey–Kramer)")
        .contains("Beside others who looked alike")
        .contains("cannot be set beside others made alike (not given: the covariates foretell")
        .contains(
            "Passing, from the end of week 6: ", "Pearson’s chi-square", "Staying to the end, f")
        .contains("Intervals allow for marks that spread unevenly (HC3)")
        .contains("Were the threshold another")
        .contains("Marks without earlier marks beside them 6");
  }

  @ParameterizedTest
  @EnumSource(names = {"SUNE", "COLIN", "PETRA"})
  void theLowestAndTheHighestMarkAreForThoseWhoMayReadSingleMarks(Person reader) {
    new Physicists(jdbc).layOut("ability < 0");
    assertThat(page(PHYSICS, reader).select("th").eachText())
        .contains("Mean", "SD", "Lowest", "Highest");
    assertThat(body(PHYSICS + "/figures.csv?of=bands", reader).lines().findFirst().orElseThrow())
        .endsWith(",Lowest,Highest");
  }

  @ParameterizedTest
  @EnumSource(names = {"SONIA", "LEN"})
  void nobodyElseSeesASingleMark(Person reader) {
    new Physicists(jdbc).layOut("ability < 0");
    assertThat(page(PHYSICS, reader).select("th").eachText())
        .contains("Mean", "SD")
        .doesNotContain("Lowest", "Highest");
    assertThat(body(PHYSICS + "/figures.csv?of=bands", reader)).doesNotContain("Lowest");
  }

  /** Two came once and stand between those who never came and those who came four times. */
  @Test
  void whoeverMayReadSingleMarksSeesBandsOfFewAndIsToldWhatToPassOn() {
    new Physicists(jdbc).layOut("ability < -0.9");
    var page = page(PHYSICS, Person.SUNE);
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.startsWith("1–3 times 2 2 "));
    assertThat(page.select(".note").text()).contains("Pass on the report or a release instead");
    assertThat(body(PHYSICS + "/figures.csv?of=bands", Person.SUNE)).contains("1–3,2,2,");
    assertThat(page(PHYSICS + "/report", Person.SUNE).text())
        .as("a report is passed on")
        .contains("hidden")
        .doesNotContain("1–3 times 2");
  }

  /** Two ways of counting set side by side would tell of those between their edges. */
  @ParameterizedTest
  @EnumSource(names = {"SONIA", "LEN"})
  void nobodyElseTriesOtherBandsOrWeeks(Person reader) {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).withdraw(true);
    var page = page(PHYSICS + "?bands=0,1-3,4-4,5%2B&landmark=8", reader);
    assertThat(page.select("input[name=bands], input[name=landmark]")).isEmpty();
    assertThat(page.text())
        .contains("by bands 0, 1–3, 4+ of", "Bands and landmark week are the scheme’s")
        .contains("Passing, from the end of week 6: ");
    assertThat(body(PHYSICS + "/figures.csv?of=bands&bands=0,1-3,4-4,5%2B", reader))
        .contains("4+,30")
        .doesNotContain("5+");
  }

  /** Of last year's physicists only three came at all. */
  @Test
  void aYearThatWouldTellOfFewIsToldTogetherWithAnother() {
    new Physicists(jdbc).layOut("ability < 0");
    new Physicists(jdbc).lastYear(3);
    var page = page(PHYSICS, Person.SONIA);
    assertThat(page.select("#year option").eachText())
        .containsExactly("2025/26 Kittiwake to 2026/27 Kittiwake", "All years together");
    assertThat(page.select(".note").text()).contains("are counted together");
    assertThat(page(PHYSICS, Person.SUNE).select("#year option").eachText())
        .containsExactly("2026/27 Kittiwake", "2025/26 Kittiwake", "All years together");
  }

  @Test
  void aBandOfFewIsHiddenInEveryPicture() {
    new Physicists(jdbc).layOut("ability < -0.9");
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
    new Physicists(jdbc).layOut("ability < 0");
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
    new Physicists(jdbc).layOut("ability < 0");
    assertThat(web.get().uri(PHYSICS + "/figures.csv?of=other").with(As.person(HERE, Person.SUNE)))
        .hasStatus(404);
  }

  @Test
  void otherBandsCountAgainAndStayInTheWayToEverySubject() {
    new Physicists(jdbc).layOut("ability < 0");
    var all = page("/results?bands=0,1%2B", Person.SUNE);
    assertThat(all.select("th[scope=row]").eachText()).contains("1+ times");
    assertThat(all.select("a[href^=" + PHYSICS + "]").attr("href")).contains("bands=0%2C1%2B");
  }

  @Test
  void howAttendanceWasRecordedIsSaidInASentenceAndInShares() {
    new Physicists(jdbc).layOut("ability < 0");
    var of =
        registers.qualityOf(
            jdbc.sql(
                    """
                    select id
                    from attendance.register
                    where cohort_id = :physics and upper(during) <= :now
                    """)
                .param("physics", HERE.id(441))
                .param("now", WorldClock.NOW.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new RegisterId(row.getObject(1, UUID.class)))
                .list());
    assertThat(of.here()).isGreaterThan(100);
    for (Person reader : List.of(Person.SUNE, Person.SONIA)) {
      assertThat(page(PHYSICS, reader).select("#trust").text())
          .contains(
              "How attendance was recorded: %d of %d said so themselves; %d by hand"
                  .formatted(of.bySelf(), of.here(), of.byHand()))
          .contains("The headcount agreed in 1 of one session")
          .contains("Said so themselves: scanned, typed the code, held a card " + of.bySelf())
          .contains("Heads by which counts and registers differ, added up 0");
    }
    assertThat(page(PHYSICS, Person.SONIA).select("#trust").text())
        .as("one person, who might be known")
        .contains("People about whom a correction was made under 5");
  }

  @Test
  void theThresholdsOfASchemeHaveAPageOfTheirOwn() {
    new Physicists(jdbc).layOut("ability < 0");
    String path = page("/results", Person.SUNE).select("a[href^=/results/thresholds]").attr("href");
    var thresholds = page(path, Person.SUNE);
    assertThat(thresholds.select("th[scope=row]").eachText()).contains("once or more");
    assertThat(thresholds.select("svg[role=img]").attr("aria-label"))
        .contains("for every threshold", "once or more: ");
    assertThat(thresholds.select("a[href*=figures.csv]").attr("href")).contains("of=thresholds");
  }

  @Test
  void aPageOfResultsAsksTheDatabaseNoMoreThanAnyOther() throws Exception {
    new Physicists(jdbc).layOut("ability < 0");
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
