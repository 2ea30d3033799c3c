package app.cairn.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class RegisterPagesTest {

  private static final UUID LAST_WEEK = World.HERE.id(701);
  private static final UUID NOW = World.HERE.id(702);
  private static final UUID RESIT = World.HERE.id(705);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = {"LEO", "LIA", "COLIN", "SUNE"})
  void keepersAndTheStaffOfThePartSeeWhoCame(Person person) {
    assertThat(text(get(LAST_WEEK, person))).contains("6 people are in").contains("Family122");
  }

  @ParameterizedTest
  @EnumSource(names = {"OLU", "SONIA", "LEN", "MARA", "OLGA"})
  void organisersContactsAndWhoeverTeachesOrMarksSeeNumbersOnly(Person person) {
    MvcTestResult answer = get(LAST_WEEK, person);
    assertThat(answer).hasStatus(200);
    assertThat(text(answer)).contains("6 people are in").contains("not who");
    for (int student = 121; student <= 128; student++) {
      assertThat(body(answer))
          .doesNotContain("Family" + student)
          .doesNotContain(World.HERE.id(student).toString());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OLU", "SONIA", "LEN", "MARA", "OLGA"})
  void nothingUnderFiveIsToldToThem(Person person) {
    assertThat(text(get(NOW, person))).contains("Fewer than five").doesNotContain("Nobody is in");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "PIA", "PRU", "LARS", "HANNA", "ABEL", "PETRA", "ADA", "HUGO", "TOVE", "STIG", "NORA"
      })
  void forAllOthersThereIsNoSuchRegister(Person person) {
    assertThat(get(LAST_WEEK, person)).hasStatus(404);
    assertThat(screenFor(person)).hasStatus(404);
  }

  @Test
  void registerOfAnotherInstitutionIsNotThere() {
    assertThat(get(World.ELSEWHERE.id(701), Person.SUNE)).hasStatus(404);
    assertThat(get(UUID.randomUUID(), Person.SUNE)).hasStatus(404);
  }

  @Test
  void resitSessionHasNoRosterForAnybody() {
    MvcTestResult answer = get(RESIT, Person.LEO);
    assertThat(text(answer)).contains("no list of names");
    assertThat(body(answer)).doesNotContain("Family121");
    assertThat(tick(RESIT, Person.LEO, 121)).hasStatus(404);
  }

  @Test
  void everyLookAtNamesIsWrittenDown() {
    long before = looks();
    get(LAST_WEEK, Person.COLIN);
    assertThat(looks()).isEqualTo(before + 1);
    get(LAST_WEEK, Person.OLU);
    assertThat(looks()).as("numbers are no look").isEqualTo(before + 1);
  }

  @Test
  void leaderTicksANameAndTakesItBack() {
    assertThat(tick(NOW, Person.LEO, 121)).hasStatus(303);
    Document page = page(NOW);
    assertThat(page.text()).contains("One person is in").contains("in, ticked 10:10");
    Element row = page.getElementById("p-" + World.HERE.id(121));
    assertThat(row).isNotNull();
    String checkIn = row.select("input[name=checkIn]").val();
    assertThat(post(NOW, "corrections", Person.LEO, "checkIn", checkIn, "undo", "true"))
        .hasStatus(303);
    assertThat(page(NOW).text()).contains("Nobody is in yet");
    assertThat(checkIns(NOW)).as("both are kept").isEqualTo(2);
  }

  @Test
  void doubleClickIsOneTick() {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      post(NOW, "check-ins", Person.LEO, "person", World.HERE.id(121).toString(), "key", key);
    }
    assertThat(checkIns(NOW)).isEqualTo(1);
  }

  @Test
  void leaderSaysWhySomebodyWhoStandsThereWasNotThere() {
    String checkIn =
        jdbc.sql(
                """
                select check_in_id
                from attendance.register_entry
                where register_id = :register and person_id = :person
                """)
            .param("register", LAST_WEEK)
            .param("person", World.HERE.id(121))
            .query((line, n) -> line.getString(1))
            .single();
    assertThat(post(LAST_WEEK, "corrections", Person.LEO, "checkIn", checkIn, "reason", " "))
        .hasStatus(303);
    assertThat(text(get(LAST_WEEK, Person.LEO))).contains("6 people");
    post(LAST_WEEK, "corrections", Person.LEO, "checkIn", checkIn, "reason", "a friend's phone");
    assertThat(text(get(LAST_WEEK, Person.LEO))).contains("5 people");
  }

  @Test
  void searchFindsThisCohortOnlyAndShowsNoNumbers() {
    Document page = search("family12");
    assertThat(page.select("#roster li")).hasSize(8);
    assertThat(page.text()).doesNotContain("p-" + World.HERE.canary());
    assertThat(search("Family131").select("#roster li")).isEmpty();
    assertThat(search("100%_").text()).contains("Nobody on this list is called");
  }

  @Test
  void nobodyOutsideTheListCanBeTicked() {
    assertThat(tick(NOW, Person.LEO, 131)).hasStatus(404);
  }

  @Test
  void whoeverIsOnNoListIsTakenDownByName() {
    assertThat(post(NOW, "check-ins", Person.LEO, "name", " Somebody Tall ")).hasStatus(303);
    assertThat(page(NOW).text()).contains("One person is in").contains("Somebody Tall");
    assertThat(post(NOW, "check-ins", Person.LEO, "name", " ")).hasStatus(422);
  }

  @Test
  void confirmingKeepsTheHeadcountAndRefusesWhatIsNoNumber() {
    MvcTestResult refused = post(NOW, "confirmation", Person.LIA, "headcount", "ten");
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("whole number");
    assertThat(Jsoup.parse(body(refused)).select("#headcount").val()).isEqualTo("ten");
    assertThat(post(NOW, "confirmation", Person.LIA, "headcount", "11")).hasStatus(303);
    assertThat(text(get(NOW, Person.LIA))).contains("headcount 11");
  }

  @ParameterizedTest
  @EnumSource(names = {"OLU", "SONIA", "LEN"})
  void whoeverSeesNumbersOnlyTakesNothing(Person person) {
    assertThat(post(NOW, "check-ins", person, "name", "X")).hasStatus(404);
    assertThat(post(NOW, "confirmation", person)).hasStatus(404);
    assertThat(screenFor(person)).hasStatus(404);
  }

  @Test
  void coordinatorWhoTeachesMayShowTheCodeButNotTickNames() {
    assertThat(screenFor(Person.MARA)).hasStatus(200);
    assertThat(tick(NOW, Person.MARA, 121)).hasStatus(404);
  }

  @Test
  void screenShowsCodeDigitsAndCountAroundTheSessionOnly() {
    Document screen = Jsoup.parse(body(screenFor(Person.LEO)));
    assertThat(screen.select(".qr path").attr("d")).startsWith("M4 4h7");
    assertThat(screen.select(".code").text()).matches("[0-9]{3} [0-9]{3}");
    assertThat(screen.text()).contains("Nobody is in yet");
    WorldClock.forward(Duration.ofHours(3));
    Document later = Jsoup.parse(body(screenFor(Person.LEO)));
    assertThat(later.text()).contains("It is over");
    assertThat(later.select(".qr")).isEmpty();
  }

  @Test
  void pagesAskFewQuestionsOfTheDatabase() throws Exception {
    assertThat(QueryCount.statementsOf(() -> get(LAST_WEEK, Person.COLIN)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> get(LAST_WEEK, Person.MARA)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> screenFor(Person.LEO))).hasSizeLessThanOrEqualTo(8);
  }

  private MvcTestResult get(UUID register, Person person) {
    return web.get()
        .uri("/registers/{id}", register)
        .with(As.person(World.HERE, person))
        .exchange();
  }

  private Document page(UUID register) {
    return Jsoup.parse(body(get(register, Person.LEO)));
  }

  private Document search(String words) {
    return Jsoup.parse(
        body(
            web.get()
                .uri("/registers/{id}", LAST_WEEK)
                .param("q", words)
                .with(As.person(World.HERE, Person.LEO))
                .exchange()));
  }

  private MvcTestResult screenFor(Person person) {
    return web.get()
        .uri("/registers/{id}/screen", NOW)
        .with(As.person(World.HERE, person))
        .exchange();
  }

  private MvcTestResult tick(UUID register, Person person, int ticked) {
    return post(register, "check-ins", person, "person", World.HERE.id(ticked).toString());
  }

  private MvcTestResult post(UUID register, String what, Person person, String... fields) {
    var request =
        web.post()
            .uri("/registers/{id}/" + what, register)
            .with(As.person(World.HERE, person))
            .with(csrf());
    boolean keyed = false;
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
      keyed |= fields[i].equals("key");
    }
    return (keyed ? request : request.param("key", UUID.randomUUID().toString())).exchange();
  }

  private long checkIns(UUID register) {
    return jdbc.sql("select count(*) from attendance.check_in where register_id = :id")
        .param("id", register)
        .query((line, n) -> line.getLong(1))
        .single();
  }

  private long looks() {
    return jdbc.sql("select count(*) from people.look").query((row, n) -> row.getLong(1)).single();
  }

  private static String text(MvcTestResult answer) {
    return Jsoup.parse(body(answer)).text();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
