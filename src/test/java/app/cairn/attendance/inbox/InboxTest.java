package app.cairn.attendance.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
class InboxTest {

  private static final UUID NOW = World.HERE.id(702);
  private static final RegisterHandle OF_NOW = new RegisterHandle(1702);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void whoWasTakenDownByNameIsMatchedWithOneOfTheCohortAndCountedOnce() {
    UUID checkIn = takenDown("pru family127");
    Document page = page(Person.LEO);
    assertThat(page.text()).contains("was taken down by name");
    assertThat(page.select("button[name=person]").first().val())
        .isEqualTo(World.HERE.id(127).toString());
    settle(Person.LEO, "checkIn", checkIn.toString(), "person", World.HERE.id(127).toString());
    assertThat(page(Person.LEO).text()).contains("Nothing waits");
    assertThat(count(NOW)).contains("One person is in");
    assertThat(story(127)).contains("taken down by name, is them").contains("In");
  }

  @Test
  void matchedWithSomebodyWhoIsInAlreadyTheyStillCountOnce() {
    UUID checkIn = takenDown("the one in the front row");
    scan(Person.PRU);
    assertThat(count(NOW)).contains("2 people are in");
    settle(Person.LEO, "checkIn", checkIn.toString(), "person", World.HERE.id(127).toString());
    assertThat(count(NOW)).contains("One person is in");
  }

  @Test
  void aNumberFindsItsPersonAndASearchFindsThisCohortOnly() {
    takenDown("U-" + World.HERE.canary() + "-128");
    assertThat(page(Person.LEO).select("button[name=person]").eachAttr("value"))
        .containsExactly(World.HERE.id(128).toString());
    UUID checkIn = takenDown("somebody tall");
    Document historian = search(checkIn, "Family131");
    assertThat(historian.text()).contains("Nobody this").contains("Family131");
    assertThat(historian.select("#c-" + checkIn + " button[name=person]")).isEmpty();
    assertThat(search(checkIn, "Family122").select("#c-" + checkIn + " button[name=person]"))
        .hasSize(1);
    assertThat(search(checkIn, "amily122").select("#c-" + checkIn + " button[name=person]"))
        .as("the middle of a name finds nobody: One is not Tyrone")
        .isEmpty();
    assertThat(search(checkIn, "%_").select("#c-" + checkIn + " button[name=person]")).isEmpty();
  }

  @Test
  void nobodyOutsideTheCohortCanBeMatched() {
    UUID checkIn = takenDown("somebody tall");
    assertThat(
            settle(
                Person.LEO, "checkIn", checkIn.toString(), "person", World.HERE.id(131).toString()))
        .hasStatus(404);
    assertThat(page(Person.LEO).text()).contains("somebody tall");
  }

  @Test
  void whatIsLeftAsANameStillCountsAndIsNotAskedAboutAgain() {
    UUID checkIn = takenDown("a visitor");
    settle(Person.LEO, "checkIn", checkIn.toString(), "verdict", "leave");
    assertThat(page(Person.LEO).text()).contains("Nothing waits");
    assertThat(count(NOW)).contains("One person is in");
  }

  @Test
  void aScanFarOutsideTheTimeCountsWhenAKeeperSaysSo() {
    WorldClock.forward(Duration.ofHours(3));
    UUID checkIn = scan(Person.PRU);
    assertThat(count(NOW)).contains("Nobody is in yet");
    Document page = page(Person.LIA);
    assertThat(page.text()).contains("far outside the time");
    settle(Person.LIA, "checkIn", checkIn.toString(), "verdict", "here");
    assertThat(count(NOW)).contains("One person is in");
    assertThat(story(127)).contains("it waits").contains("there all the same");
  }

  @Test
  void aScanAgainstAKeepersWordIsLeftOutOrCounts() {
    scan(Person.PRU);
    noteNotThere(127);
    UUID again = scan(Person.PRU);
    assertThat(page(Person.LEO).text()).contains("after somebody had noted");
    settle(Person.LEO, "checkIn", again.toString(), "verdict", "leave");
    assertThat(page(Person.LEO).text()).contains("Nothing waits");
    assertThat(count(NOW)).contains("Nobody is in yet");
  }

  @Test
  void whoeverIsSlowerThanAnotherLeaderIsToldSoAndNothingHappensTwice() {
    UUID checkIn = takenDown("pru family127");
    String pru = World.HERE.id(127).toString();
    settle(Person.LEO, "checkIn", checkIn.toString(), "person", pru);
    settle(Person.LIA, "checkIn", checkIn.toString(), "person", pru);
    settle(Person.LIA, "checkIn", checkIn.toString(), "verdict", "leave");
    assertThat(
            jdbc.sql("select count(*) from attendance.check_in where about_id = :id")
                .param("id", checkIn)
                .query((row, n) -> row.getInt(1))
                .single())
        .isEqualTo(1);
  }

  @Test
  void theFirstButtonHasTheFocusSoThatKeysAloneWillDo() {
    takenDown("pru family127");
    takenDown("family 128");
    assertThat(page(Person.LEO).select("[autofocus]")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "LIA", "COLIN", "SUNE"})
  void keepersAndTheStaffOfThePartSeeIt(Person person) {
    takenDown("somebody tall");
    assertThat(page(person).text()).contains("somebody tall");
  }

  /** Mara runs the part and teaches it, Olga marks it; Hanna and Lars are of another part. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "MARA", "OLGA", "OLU", "SONIA", "LEN", "HANNA", "LARS", "STIG", "ABEL", "PIA", "ADA"
      })
  void nobodyElseSeesOrSettlesAnything(Person person) {
    UUID checkIn = takenDown("somebody tall");
    assertThat(page(person).text()).doesNotContain("somebody tall");
    settle(person, "checkIn", checkIn.toString(), "person", World.HERE.id(127).toString());
    settle(person, "checkIn", checkIn.toString(), "verdict", "leave");
    assertThat(page(Person.LEO).text()).contains("somebody tall");
  }

  @Test
  void whatWaitsInALockedRegisterWaitsForItsReopening() {
    takenDown("somebody tall");
    WorldClock.forward(Duration.ofDays(15));
    assertThat(page(Person.LEO).text()).doesNotContain("somebody tall");
  }

  @Test
  void theLookIsWrittenDownAndThePageAsksLittle() throws Exception {
    takenDown("somebody tall");
    takenDown("pru family127");
    long before = looks();
    assertThat(QueryCount.statementsOf(() -> get(Person.COLIN))).hasSizeLessThanOrEqualTo(8);
    assertThat(looks()).isEqualTo(before + 1);
  }

  private UUID takenDown(String name) {
    return take(
        SaidToBeHere.takenDown(
            UUID.randomUUID(), OF_NOW, name, WorldClock.NOW, World.HERE.person(Person.LEO)));
  }

  private UUID scan(Person person) {
    return take(
        SaidToBeHere.self(
            UUID.randomUUID(),
            OF_NOW,
            World.HERE.person(person),
            Way.SCAN,
            new WorldClock().instant(),
            UUID.randomUUID()));
  }

  private UUID take(SaidToBeHere said) {
    return new CheckInLog(jdbc).take(List.of(said)).get(said.clientKey()).id();
  }

  private void noteNotThere(int student) {
    String checkIn =
        jdbc.sql(
                """
                select check_in_id
                from attendance.register_entry
                where register_id = :register and person_id = :person
                """)
            .param("register", NOW)
            .param("person", World.HERE.id(student))
            .query((row, n) -> row.getString(1))
            .single();
    web.post()
        .uri("/registers/{id}/corrections", NOW)
        .with(As.person(World.HERE, Person.LEO))
        .with(csrf())
        .param("checkIn", checkIn)
        .param("reason", "a friend's phone")
        .exchange();
  }

  private MvcTestResult settle(Person person, String... fields) {
    var request = web.post().uri("/reviews").with(As.person(World.HERE, person)).with(csrf());
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(Person person) {
    return web.get().uri("/reviews").with(As.person(World.HERE, person)).exchange();
  }

  private Document page(Person person) {
    return parsed(get(person));
  }

  private Document search(UUID about, String words) {
    return parsed(
        web.get()
            .uri("/reviews")
            .param("about", about.toString())
            .param("q", words)
            .with(As.person(World.HERE, Person.LEO))
            .exchange());
  }

  private String count(UUID register) {
    return parsed(
            web.get()
                .uri("/registers/{id}", register)
                .with(As.person(World.HERE, Person.LEO))
                .exchange())
        .select("#roster h2")
        .text();
  }

  private String story(int student) {
    return parsed(
            web.get()
                .uri("/registers/{id}/entries/{who}", NOW, World.HERE.id(student))
                .with(As.person(World.HERE, Person.LEO))
                .exchange())
        .text();
  }

  private long looks() {
    return jdbc.sql("select count(*) from people.look").query((row, n) -> row.getLong(1)).single();
  }

  private static Document parsed(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
