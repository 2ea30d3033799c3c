package app.cairn.sessions.reflection;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Leo and Lia led Physics last week and noted how it went; this week's session is going on. */
@CairnTest
@InWorld
class ReflectionTest {

  private static final String LAST = "/sessions/" + HERE.id(601);
  private static final String LAST_WEEKS = LAST + "/reflection";
  private static final String NOW = "/sessions/" + HERE.id(602) + "/reflection";
  private static final String NEXT_WEEKS = "/sessions/" + HERE.id(603) + "/reflection";

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @Test
  void bothLeadersWriteOneReflectionInOneForm() {
    assertThat(
            put(
                NOW,
                Person.LEO,
                "came_up",
                "Why is it a vector?\r\nAnd the sign?",
                "topic",
                "2026-11-09"))
        .hasStatus(303);
    var form = page(NOW, Person.LIA);
    assertThat(form.select("#came_up").text()).contains("And the sign?");
    assertThat(form.select("[name=topic][checked]").eachAttr("value"))
        .containsExactly("2026-11-09");
    assertThat(put(NOW, Person.LIA, "version-came_up", "1", "came_up", ""))
        .as("emptied, with what Leo ticked left alone")
        .hasStatus(303);
    assertThat(page(NOW, Person.LEO).select("[name=topic][checked]")).hasSize(1);
    assertThat(page(NOW, Person.LEO).select("#came_up").text()).isEmpty();
  }

  @Test
  void topicsAreOfferedUpToTheSessionsWeekAndCanBeTakenBack() {
    var form = page(LAST_WEEKS, Person.LEO);
    assertThat(form.select("[name=topic]").eachAttr("value")).containsExactly("2026-11-02");
    assertThat(
            put(
                LAST_WEEKS,
                Person.LEO,
                "shownTopic",
                "2026-11-02",
                "came_up",
                form.select("#came_up").text(),
                "version-came_up",
                "1",
                "next",
                form.select("#next").text(),
                "version-next",
                "1",
                "word",
                form.select("#word").text(),
                "version-word",
                "1"))
        .hasStatus(303);
    assertThat(page(LAST_WEEKS, Person.LEO).select("[name=topic][checked]")).isEmpty();
    put(NOW, Person.LEO, "topic", "2026-11-16");
    assertThat(count("sessions.reflection_topic")).as("a week to come").isZero();
  }

  @Test
  void whoSavesAPartLaterSeesBothAndTheRestIsSaved() {
    put(NOW, Person.LEO, "worked", "Leo's word");
    var answer = put(NOW, Person.LIA, "worked", "Lia's word", "next", "Springs");
    assertThat(answer).hasStatus(422);
    var back = Jsoup.parse(body(answer));
    assertThat(back.select("#worked").text()).isEqualTo("Lia's word");
    assertThat(back.text()).contains("Leo's word", "nothing of yours is lost");
    assertThat(page(NOW, Person.LEO).select("#next").text()).isEqualTo("Springs");
    assertThat(page(NOW, Person.LEO).select("#worked").text()).isEqualTo("Leo's word");
    assertThat(
            put(
                NOW,
                Person.LIA,
                "worked",
                "Lia's word",
                "version-worked",
                back.select("[name=version-worked]").val(),
                "next",
                "Springs",
                "version-next",
                "1"))
        .hasStatus(303);
    assertThat(page(NOW, Person.LEO).select("#worked").text()).isEqualTo("Lia's word");
  }

  @Test
  void whatIsTooLongIsSaidAndNothingIsLost() {
    var answer = put(NOW, Person.LEO, "worked", "x".repeat(2001), "next", "Springs");
    assertThat(answer).hasStatus(422);
    var back = Jsoup.parse(body(answer));
    assertThat(back.text()).contains("room for 2,000 characters");
    assertThat(back.select("#next").text()).isEqualTo("Springs");
    assertThat(back.select("#worked").text()).hasSize(2001);
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE", "OLU"})
  void whoeverCoordinatesOrOrganisesReadsIt(Person reader) {
    var page = page(LAST_WEEKS, reader);
    assertThat(page.text()).contains("Why is weight no mass?", "Begin with free bodies");
    assertThat(page.select("textarea")).isEmpty();
    assertThat(put(LAST_WEEKS, reader, "worked", "Mine")).hasStatus(403);
    assertThat(page(LAST, reader).text()).contains("Begin with free bodies");
  }

  /** Mara coordinates and teaches, Olga organises and marks. */
  @ParameterizedTest
  @EnumSource(names = {"PIA", "LEN", "SONIA", "HANNA", "LARS", "NORA", "STIG", "MARA", "OLGA"})
  void itIsNotThereForAnyoneElseNorForWhoeverTeachesOrMarks(Person other) {
    assertThat(get(LAST_WEEKS, other)).hasStatus(404);
    assertThat(page("/", other).text()).doesNotContain("The room is cold");
    var session = get(LAST, other);
    assertThat(body(session)).doesNotContain("Begin with free bodies");
  }

  @Test
  void aWordToTheCoordinatorIsForTheCoordinatorAndItsWriterAlone() {
    assertThat(page(LAST_WEEKS, Person.COLIN).text()).contains("The room is cold");
    assertThat(page(LAST_WEEKS, Person.LEO).select("#word").text()).contains("The room is cold");
    assertThat(body(get(LAST_WEEKS, Person.LIA))).doesNotContain("The room is cold");
    assertThat(body(get(LAST_WEEKS, Person.OLU))).doesNotContain("The room is cold");
  }

  @Test
  void theWordStandsOnTheCoordinatorsHomeUntilItIsRead() {
    assertThat(page("/", Person.COLIN).text()).contains("a word to you from Leo");
    assertThat(page("/", Person.MARA).text()).doesNotContain("a word to you");
    assertThat(page("/", Person.HANNA).text()).doesNotContain("a word to you");
    String reading = LAST_WEEKS + "/words/" + HERE.id(111) + "/reading";
    assertThat(post(reading, Person.OLU, "version", "1")).hasStatus(403);
    assertThat(post(reading, Person.COLIN, "version", "7")).hasStatus(404);
    assertThat(post(reading, Person.COLIN, "version", "1")).hasStatus(303);
    assertThat(post(reading, Person.COLIN, "version", "1")).as("twice").hasStatus(303);
    assertThat(page("/", Person.COLIN).text()).doesNotContain("a word to you");
    assertThat(page(LAST_WEEKS, Person.COLIN).text()).contains("The room is cold", "Read");
  }

  @Test
  void whoeverLedIsAskedForAWeekUntilSomethingIsWrittenAndNeverBefore() {
    assertThat(page("/", Person.LIA).text()).doesNotContain("How it went");
    jdbc.sql(
            "update timetable.study_session set during = tstzrange(lower(during),"
                + " '2026-11-10T10:05Z') where id = :id")
        .param("id", HERE.id(602))
        .update();
    var home = page("/", Person.LIA);
    assertThat(home.text()).contains("How it went", "nobody has to");
    assertThat(home.select("a[href$=/reflection]").attr("href")).isEqualTo(NOW);
    put(NOW, Person.LEO, "worked", "Trolleys");
    assertThat(page("/", Person.LIA).text()).doesNotContain("How it went");
  }

  @Test
  void beforeItsDayThereIsNothingToWrite() {
    assertThat(page(NEXT_WEEKS, Person.LEO).text()).contains("still to come");
    assertThat(page(NEXT_WEEKS, Person.LEO).select("textarea")).isEmpty();
    assertThat(put(NEXT_WEEKS, Person.LEO, "worked", "Already")).hasStatus(403);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table + " where study_session_id = :session")
        .param("session", HERE.id(602))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private Document page(String path, Person reader) {
    var answer = get(path, reader);
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult get(String path, Person reader) {
    return web.get().uri(path).with(As.person(HERE, reader)).exchange();
  }

  private MvcTestResult put(String path, Person writer, String... fields) {
    var more = new String[fields.length + 2];
    System.arraycopy(fields, 0, more, 0, fields.length);
    more[fields.length] = "_method";
    more[fields.length + 1] = "put";
    return post(path, writer, more);
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
