package app.cairn.evaluation.account;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.Accounting;
import app.cairn.evaluation.impact.Lives;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Of the scheme of the ninety physicists, of whom 45 came, 30 of them four times and 15 once; with
 * eight more of the world, 53.
 */
@CairnTest
@InWorld
class AccountPagesTest {

  private static final String YEAR = HERE.id(242).toString();

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired KeepReach keepReach;
  @Autowired Accounting accounting;

  @Test
  void leadersAreSetAgainstThoseWhoDidNotLead() {
    assertThat(page("/results/leaders").select(".lead").text())
        .contains(
            "91.6 % (98 of 107)",
            "85.2 % (4,167 of 4,893) of the others", "may be chance (95 % −0.4 to +10.5)");
    assertThat(page("/results/leaders").select("svg[role=img]")).hasSize(1);
  }

  @Test
  void totalsOfTheCareersServiceAreGivenOnceAndTakenAway() {
    assertThat(giveOutcome("9", "10")).hasStatus(303);
    assertThat(page("/results/leaders").select(".lead").text()).contains("may be chance");
    var again = giveOutcome("9", "10");
    assertThat(again).hasStatus(422);
    assertThat(text(again)).contains("This was given before");
    var path =
        page("/results/leaders").select("form[action^=/results/leaders/]").first().attr("action");
    assertThat(
            web.delete()
                .uri(URI.create(path))
                .with(As.person(HERE, Person.SUNE))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(page("/results/leaders").select(".lead").text()).contains("98 of 107");
  }

  @Test
  void moreCannotHaveDoneItThanThereWereAndWhatWasTypedIsKept() {
    var wrong = giveOutcome("11", "10");
    assertThat(wrong).hasStatus(422);
    var page = Jsoup.parse(text(wrong));
    assertThat(page.text()).contains("No more can have done it than there were.");
    assertThat(page.select("#leadersYes").attr("value")).isEqualTo("11");
    assertThat(text(giveOutcome("3", "4"))).contains("Of fewer than 5");
  }

  @Test
  void reachIsCountedFromRegistersAndBeginsWithWhatWasGiven() {
    Lives.ofPhysicists(jdbc);
    var page = page("/results/reach");
    assertThat(page.select(".lead").text()).contains("in 2 years", "2,046 times");
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("All together 53 143"));
    assertThat(text(get("/results/reach/figures.csv"))).contains(",all,53,143,");
  }

  @Test
  void earlierTotalsAreTakenByTheLineOrNotAtAll() {
    Lives.ofPhysicists(jdbc);
    assertThat(give("2017/18; Physics; 100; 1,200; 900\n2018/19; ; 150; 1,300; 950"))
        .hasStatus(303);
    assertThat(page("/results/reach").select(".lead").text()).contains("since 2017/18");
    var wrong = give("2016/17,Physics,90,80,10");
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong)).contains("Line 1:", "less often", "2016/17,Physics,90,80,10");
    assertThat(give("2017/18; Physics; 0; 0; 0")).hasStatus(303);
    assertThat(page("/results/reach").select(".lead").text()).contains("since 2018/19");
  }

  @Test
  void aYearThatIsOverIsKeptForGoodAlsoWhenItsRegistersAreErased() {
    Lives.ofPhysicists(jdbc);
    jdbc.sql("delete from evaluation.reach_total").update();
    String before = text(get("/results/reach/figures.csv"));
    assertThat(before).contains(",all,53,143,");
    Tenancy.within(
        HERE.institution(),
        () -> {
          keepReach.keep(LocalDate.of(2099, 1, 1));
          return true;
        });
    jdbc.sql("delete from attendance.register_entry").update();
    assertThat(text(get("/results/reach/figures.csv"))).contains(",all,53,143,");
    String kept =
        jdbc.sql("select min(year_name) from evaluation.reach_total").query(String.class).single();
    var over = give(kept + "; ; 9000; 9900; 9000");
    assertThat(over).hasStatus(422);
    assertThat(text(over)).contains("kept for good");
  }

  @Test
  void whatAYearCostIsDividedByTheHoursOfStudents() {
    Lives.ofPhysicists(jdbc);
    var page = page("/results/costs?year=" + YEAR);
    assertThat(page.text())
        .contains("cost GBP 264,274", "40 students stay", "(39.75)", "each brings GBP 6,648");
    assertThat(page.text()).contains("no cost of a student kept can be told");
  }

  @Test
  void costsAreKeptUnlessSomebodySavedMeanwhile() {
    Lives.ofPhysicists(jdbc);
    assertThat(giveCost("1", "1,000.50")).hasStatus(303);
    assertThat(page("/results/costs?year=" + YEAR).text()).contains("GBP 1,000.50");
    var late = giveCost("1", "7");
    assertThat(late).hasStatus(422);
    assertThat(Jsoup.parse(text(late)).select("#staff").attr("value")).isEqualTo("7");
    var wrong = giveCost("2", "a lot");
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong)).contains("Write an amount", "a lot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/results/leaders", "/results/reach", "/results/costs"})
  void whoSeesAPartAloneSeesNoneOfIt(String path) {
    for (Person reader : new Person[] {Person.LEN, Person.LARS}) {
      assertThat(web.get().uri(path).with(As.person(HERE, reader)).exchange()).hasStatus(404);
    }
  }

  @Test
  void everyPictureAndTableIsAFileToo() {
    assertThat(text(get("/results/leaders/figures.csv")))
        .contains("whom,what,leaders,leaders_yes,others,others_yes,difference,low,high")
        .contains(",107,98,4893,4167,0.0643,");
    assertThat(text(get("/results/costs/figures.csv?year=" + YEAR)))
        .contains("year,currency,what,how_many,amount", ",all,,");
    for (String picture : new String[] {"leaders", "reach"}) {
      assertThat(text(get("/results/" + picture + "/figures.svg")))
          .contains("<svg")
          .contains("</svg>");
      assertThat(page("/results/" + picture).select("a[href*=figures.svg]")).hasSize(1);
    }
  }

  @Test
  void nothingIsInventedBesideWhatWasGiven() {
    var before = page("/results/reach").select("tbody tr").eachText();
    Tenancy.within(
        HERE.institution(),
        () ->
            accounting.give(
                new PersonId(HERE.id(103)),
                new Accounting.Cost("GBP", 1_000, 0, 0, 0),
                List.of(),
                List.of(new Accounting.Earlier(40, 90, 80))));
    assertThat(page("/results/reach").select("tbody tr").eachText()).isEqualTo(before);
    assertThat(page("/results/costs?year=" + YEAR).select(".lead").text()).contains("264,274");
  }

  @Test
  void thePagesAskForLittle() throws Exception {
    Lives.ofPhysicists(jdbc);
    assertThat(QueryCount.statementsOf(() -> page("/results/leaders"))).hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page("/results/reach"))).hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page("/results/costs?year=" + YEAR)))
        .hasSizeLessThanOrEqualTo(14);
  }

  private MvcTestResult giveOutcome(String yes, String leaders) {
    return post(
        "/results/leaders",
        Map.of(
            "whom", "Graduates of 2014/15",
            "what", "found work",
            "leadersYes", yes,
            "leaders", leaders,
            "everyoneYes", "4,265",
            "everyone", "5 000"));
  }

  private MvcTestResult give(String lines) {
    return post("/results/reach", Map.of("lines", lines));
  }

  private MvcTestResult giveCost(String version, String staff) {
    return post(
        "/results/costs",
        Map.of("year", YEAR, "version", version, "currency", "gbp", "staff", staff));
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path);
    fields.forEach(request::param);
    return request.with(As.person(HERE, Person.SUNE)).with(csrf()).exchange();
  }

  private MvcTestResult get(String path) {
    return web.get().uri(URI.create(path)).with(As.person(HERE, Person.SUNE)).exchange();
  }

  private Document page(String path) {
    var answer = get(path);
    assertThat(answer).hasStatus(200);
    return Jsoup.parse(text(answer));
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
