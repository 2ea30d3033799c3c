package app.cairn.attendance.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.Registers;
import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class SheetTest {

  private static final UUID LAST_WEEK = World.HERE.id(701);
  private static final UUID NOW = World.HERE.id(702);
  private static final UUID RESIT = World.HERE.id(705);
  private static final UUID TOMORROW = World.HERE.id(712);
  private static final RegisterHandle NOWS = new RegisterHandle(1_702);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired Registers registers;

  @Test
  void sheetHasARowForEachOfTheCohortAndPlaceForWalkInsAndAHeadcount() {
    Document sheet = sheet(NOW, Person.LEO);
    assertThat(sheet.select("tbody:first-of-type tr")).hasSize(8);
    assertThat(sheet.select("tbody:first-of-type .box")).hasSize(8);
    assertThat(sheet.select("tbody:first-of-type svg path")).hasSize(8);
    assertThat(sheet.select("tbody + tbody .blank")).hasSize(8);
    assertThat(sheet.text())
        .contains("Headcount")
        .contains("Tuesday 10 November 2026, 10:00 to 11:00")
        .contains("Leo")
        .contains("Lia")
        .contains(NOWS.mark());
  }

  @Test
  void whoIsInAlreadyIsTickedOnTheSheet() {
    assertThat(sheet(LAST_WEEK, Person.LEO).select(".box:containsOwn(✓)")).hasSize(6);
  }

  @Test
  void rowsNumberIsOnePersonsForGoodAndWhoeverComesLaterStandsAtTheEnd() {
    List<String> before = names(sheet(NOW, Person.LEO));
    scan(Person.HAL);
    List<String> after = names(sheet(NOW, Person.LIA));
    assertThat(after).hasSize(9).startsWith(before.toArray(String[]::new));
    assertThat(after.getLast()).contains("Hal");
    assertThat(names(sheet(NOW, Person.COLIN))).isEqualTo(after);
  }

  @Test
  void whoIsInvitedHasARowAndIsFoundByNameAndNumber() {
    int before = names(sheet(NOW, Person.LEO)).size();
    registers.invite(
        new Occasion("study_session", World.HERE.id(602)), Set.of(World.HERE.person(Person.HAL)));
    assertThat(names(sheet(NOW, Person.LEO))).hasSize(before + 1).last().asString().contains("Hal");
    key(NOW, Person.LEO, UUID.randomUUID(), "names", "u-" + World.HERE.canary() + "-131");
    assertThat(standing("sheet")).isOne();
    assertThat(takenDown()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MARA", "OLU", "OLGA", "SONIA", "LEN", "PIA", "LARS", "HANNA", "ADA", "TOVE"})
  void whoeverMayNotSeeWhoCameHasNoSheetAndKeysNone(Person person) {
    assertThat(get(LAST_WEEK, "sheet", person)).hasStatus(404);
    assertThat(get(LAST_WEEK, "sheet/keying", person)).hasStatus(404);
    assertThat(key(NOW, person, UUID.randomUUID(), "rows", "1")).hasStatus(404);
    assertThat(checkIns()).isZero();
  }

  @Test
  void resitSessionHasNoSheet() {
    assertThat(get(RESIT, "sheet", Person.LEO)).hasStatus(404);
    assertThat(get(RESIT, "sheet/keying", Person.LEO)).hasStatus(404);
  }

  @Test
  void everyLookAtASheetIsWrittenDown() {
    long before = looks();
    sheet(NOW, Person.COLIN);
    get(NOW, "sheet/keying", Person.COLIN);
    assertThat(looks()).isEqualTo(before + 2);
  }

  @Test
  void typedAndTickedRowsAreInFromTheSheetAndUnknownNamesAreTakenDown() {
    MvcTestResult keyed =
        key(
            NOW,
            Person.LEO,
            UUID.randomUUID(),
            "rows",
            "1-3 " + NOWS.mark() + "4",
            "row",
            "5",
            "names",
            " Somebody Tall \n\n9900123\n",
            "headcount",
            "7");
    assertThat(keyed).hasStatus(303);
    assertThat(standing("sheet")).isEqualTo(5);
    assertThat(takenDown()).containsExactlyInAnyOrder("Somebody Tall", "9900123");
    Document receipt = Jsoup.parse(body(follow(keyed, Person.LEO)));
    assertThat(receipt.text()).contains("5 people are put in").contains("2 are taken down");
    String register = Jsoup.parse(body(get(NOW, "", Person.LEO))).text();
    assertThat(register)
        .contains("7 people are in")
        .contains("in, from the paper sheet")
        .contains("headcount 7");
  }

  @Test
  void oneRowThatCannotBeReadAndNothingIsPutIn() {
    MvcTestResult refused =
        key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1 2 93", "row", "4", "names", "Sam");
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(body(refused));
    assertThat(page.select("#errors").text())
        .contains("There is no row 93")
        .contains("the last row of this sheet is 8");
    assertThat(page.select("#rows").val()).isEqualTo("1 2 93");
    assertThat(page.select("#names").val()).isEqualTo("Sam");
    assertThat(page.select("input[value=4][checked]")).hasSize(1);
    assertThat(checkIns()).isZero();
  }

  @Test
  void emptyFormIsExplained() {
    MvcTestResult refused = key(NOW, Person.LEO, UUID.randomUUID());
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("No row is ticked");
  }

  @Test
  void secondPersonWhoKeysTheSameSheetChangesNothingTwice() {
    for (Person keeper : new Person[] {Person.LEO, Person.LIA}) {
      key(NOW, keeper, UUID.randomUUID(), "rows", "1-5", "names", "Sam\nsam\nAlex Long");
    }
    assertThat(standing("sheet")).isEqualTo(5);
    assertThat(takenDown()).as("two called Sam, once each").hasSize(3);
    assertThat(checkIns("outcome = 'already_in'")).as("that paper agrees is kept").isEqualTo(5);
    MvcTestResult nothing = key(NOW, Person.LIA, UUID.randomUUID(), "names", "SAM");
    assertThat(nothing.getResponse().getHeader("Location")).isEqualTo("/registers/" + NOW);
  }

  @Test
  void sameFormTwiceIsKeyedOnce() {
    UUID key = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      assertThat(key(NOW, Person.LEO, key, "rows", "1-5", "names", "Sam")).hasStatus(303);
    }
    assertThat(checkIns()).isEqualTo(6);
  }

  @Test
  void whoWasInAlreadyStaysInAsTheyCame() {
    scan(Person.PIA);
    key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1-8");
    assertThat(standing("scan")).isEqualTo(1);
    assertThat(standing("sheet")).isEqualTo(7);
  }

  @Test
  void sheetDoesNotOverrideAKeepersWord() {
    scan(Person.PIA);
    String checkIn =
        jdbc.sql("select id from attendance.check_in where register_id = :register")
            .param("register", NOW)
            .query((row, n) -> row.getString(1))
            .single();
    post(NOW, "corrections", Person.LEO, "checkIn", checkIn, "reason", "a friend's phone");
    MvcTestResult keyed = key(NOW, Person.LIA, UUID.randomUUID(), "rows", "1-8");
    assertThat(standing("sheet")).isEqualTo(7);
    assertThat(Jsoup.parse(body(follow(keyed, Person.LIA))).text()).contains("One waits");
  }

  @Test
  void sheetKeyedDaysLaterIsOfTheSession() {
    WorldClock.forward(Duration.ofDays(3));
    key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1");
    assertThat(checkIns("outcome = 'accepted' and at = '2026-11-10T10:00Z'")).isEqualTo(1);
  }

  @Test
  void nothingIsKeyedBeforeTheSessionOrOnceTheRegisterIsLocked() {
    assertThat(body(get(TOMORROW, "sheet/keying", Person.LARS)))
        .contains("before the")
        .doesNotContain("name=\"rows\"");
    assertThat(key(TOMORROW, Person.LARS, UUID.randomUUID(), "rows", "1")).hasStatus(303);
    WorldClock.forward(Duration.ofDays(20));
    assertThat(key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1")).hasStatus(303);
    assertThat(
            jdbc.sql(
                    "select count(*) from attendance.check_in where way = 'sheet' and says = 'here'"
                        + " and outcome = 'accepted'")
                .query((row, n) -> row.getLong(1))
                .single())
        .isZero();
  }

  @Test
  void allOfItIsTakenBackInOnePress() {
    UUID key = UUID.randomUUID();
    key(NOW, Person.LEO, key, "rows", "1-5", "names", "Sam");
    scan(Person.PIA);
    scan(Person.PAT);
    Document receipt = Jsoup.parse(body(get(NOW, "batches/" + key, Person.LIA)));
    assertThat(receipt.select("input[name=_method]").val()).isEqualTo("delete");
    assertThat(undo(key, Person.LIA)).hasStatus(303);
    assertThat(here()).as("those who also scanned stay in").isEqualTo(2);
    assertThat(takenDown()).isEmpty();
    undo(key, Person.LIA);
    assertThat(checkIns("says = 'taken_back'"))
        .as("a second press does nothing more")
        .isLessThanOrEqualTo(6);
    key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1-5", "names", "Sam");
    assertThat(here()).as("and it can be keyed again").isGreaterThanOrEqualTo(5);
    assertThat(takenDown()).containsExactly("Sam");
  }

  @Test
  void batchOfAnotherRegisterIsNotThere() {
    UUID key = UUID.randomUUID();
    key(NOW, Person.LEO, key, "rows", "1");
    assertThat(get(LAST_WEEK, "batches/" + key, Person.LEO)).hasStatus(404);
    assertThat(get(NOW, "batches/" + key, Person.MARA)).hasStatus(404);
    assertThat(get(NOW, "batches/" + UUID.randomUUID(), Person.LEO)).hasStatus(404);
  }

  @Test
  void numbersInTheEmptyRowsFindThoseOnTheListAndNobodyElse() {
    String own = "u-" + World.HERE.canary() + "-121";
    String elses = "u-" + World.HERE.canary() + "-131";
    String name = names(sheet(NOW, Person.LEO)).getLast();
    MvcTestResult keyed =
        key(NOW, Person.LEO, UUID.randomUUID(), "names", own + "\n" + elses + "\n" + name);
    assertThat(standing("sheet")).isEqualTo(2);
    assertThat(takenDown()).containsExactly(elses);
    assertThat(body(follow(keyed, Person.LEO))).doesNotContain("Family131");
  }

  @Test
  void storySaysWhoKeyedTheSheet() {
    key(NOW, Person.LEO, UUID.randomUUID(), "rows", "1-8");
    String story = Jsoup.parse(body(get(NOW, "entries/" + World.HERE.id(121), Person.LIA))).text();
    assertThat(story).contains("keyed it in from the paper sheet").contains("Leo");
  }

  @Test
  void pagesAskFewQuestionsOfTheDatabase() throws Exception {
    assertThat(QueryCount.statementsOf(() -> get(NOW, "sheet", Person.COLIN)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> get(LAST_WEEK, "sheet/keying", Person.LEO)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private Document sheet(UUID register, Person person) {
    MvcTestResult answer = get(register, "sheet", person);
    assertThat(answer).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private static List<String> names(Document sheet) {
    return sheet.select("tbody:first-of-type th").eachText();
  }

  private void scan(Person person) {
    new CheckInLog(jdbc)
        .take(
            List.of(
                SaidToBeHere.self(
                    UUID.randomUUID(),
                    NOWS,
                    World.HERE.person(person),
                    Way.SCAN,
                    WorldClock.NOW,
                    UUID.randomUUID())));
  }

  private MvcTestResult get(UUID register, String what, Person person) {
    return web.get()
        .uri("/registers/" + register + (what.isEmpty() ? "" : "/" + what))
        .with(As.person(World.HERE, person))
        .exchange();
  }

  private MvcTestResult follow(MvcTestResult redirect, Person person) {
    String path = redirect.getResponse().getHeader("Location");
    assertThat(path).contains("/batches/");
    return web.get().uri(path).with(As.person(World.HERE, person)).exchange();
  }

  private MvcTestResult key(UUID register, Person person, UUID key, String... fields) {
    var all = new java.util.ArrayList<>(List.of("key", key.toString()));
    all.addAll(List.of(fields));
    return post(register, "sheet/keying", person, all.toArray(String[]::new));
  }

  private MvcTestResult undo(UUID key, Person person) {
    return post(NOW, "batches/" + key, person, "_method", "delete");
  }

  private MvcTestResult post(UUID register, String what, Person person, String... fields) {
    var request =
        web.post()
            .uri("/registers/" + register + "/" + what)
            .with(As.person(World.HERE, person))
            .with(csrf());
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private long standing(String way) {
    return jdbc.sql(
            """
            select count(*)
            from attendance.register_entry
            where register_id = :register and standing = 'here' and way = :way
            """)
        .param("register", NOW)
        .param("way", way)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private long here() {
    return jdbc.sql(
            """
            select count(*)
            from attendance.register_entry
            where register_id = :register and standing = 'here'
            """)
        .param("register", NOW)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private List<String> takenDown() {
    return jdbc.sql("select taken_down_as from attendance.taken_down where register_id = :register")
        .param("register", NOW)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private long checkIns() {
    return checkIns("true");
  }

  private long checkIns(String condition) {
    return jdbc.sql(
            "select count(*) from attendance.check_in where register_id = :register and "
                + condition)
        .param("register", NOW)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private long looks() {
    return jdbc.sql("select count(*) from people.look").query((row, n) -> row.getLong(1)).single();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
