package app.cairn.sessions.plan;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Leo and Lia lead this week's Physics session of sixty minutes; its plan has two activities. */
@CairnTest
@InWorld
@RecordApplicationEvents
class PlanTest {

  private static final String NOW = "/sessions/" + HERE.id(602);
  private static final String PLAN = NOW + "/plan";
  private static final String FRESH = "/sessions/" + HERE.id(603) + "/plan";
  private static final String TROLLEYS = PLAN + "/activities/" + HERE.id(921);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private LookMails mails;
  @Autowired private ApplicationEvents events;

  private final Outbox outbox = new Outbox();

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void bothLeadersWriteOnePlan() {
    assertThat(put(PLAN + "/texts/materials", Person.LIA, "words", "Chalk\r\nand strips"))
        .hasStatus(303);
    var page = page(PLAN, Person.LEO);
    assertThat(page.select("#materials").text()).contains("Chalk and strips");
    assertThat(page.text()).contains("momentum is kept").contains("Two trolleys");
    assertThat(page(NOW, Person.LEO).text()).contains("25 of 60 min planned");
    assertThat(page("/", Person.LEO).text()).contains("25 of 60 min planned");
  }

  @Test
  void itBeginsWithTheWeeksTopicAndTheLecturersNote() {
    assertThat(page(PLAN, Person.LEO).select("#week").text())
        .contains("Momentum", "Collisions on the second sheet", "Chapter four", "Signs of", "Len");
    assertThat(page(PLAN, Person.OLU).select("#week").text())
        .as("the note is for those who lead")
        .contains("Momentum")
        .doesNotContain("Chapter four");
    assertThat(page(FRESH, Person.LEO).select("#week").text()).doesNotContain("Momentum");
  }

  @Test
  void thoseWhoCoordinateHearOnceByMailThatALookIsAskedFor() {
    post(PLAN + "/look", Person.LEO);
    post(PLAN + "/look", Person.LIA);
    var asked = events.stream(LookAsked.class).toList();
    assertThat(asked).hasSize(1);
    mails.send(asked.getFirst());
    mails.send(asked.getFirst());
    var letters = List.of(outbox.next(), outbox.next());
    assertThat(outbox.waiting()).isZero();
    assertThat(letters)
        .extracting(letter -> letter.to().substring(0, letter.to().indexOf('@')))
        .containsExactlyInAnyOrder("colin", "mara");
    assertThat(letters.getFirst().text()).contains("Leo", "10 November 2026, 10:00");
    assertThat(letters.getFirst().link()).endsWith("/open?to=" + PLAN);
    post(PLAN + "/look", Person.LEO, "_method", "delete");
    mails.send(new LookAsked(HERE.institution(), UUID.randomUUID(), HERE.id(602), HERE.id(111)));
    assertThat(outbox.waiting()).as("taken back before it went").isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE", "OLU", "MARA"})
  void whoeverCoordinatesOrOrganisesReadsAndComments(Person reader) {
    var page = page(PLAN, reader);
    assertThat(page.text()).contains("Two trolleys");
    assertThat(page.select("textarea[name=words]")).isEmpty();
    assertThat(put(PLAN + "/texts/aims", reader, "words", "Mine")).hasStatus(403);
    assertThat(post(PLAN + "/comments", reader, "comment", "Leave more time to close"))
        .hasStatus(303);
    assertThat(page(PLAN, Person.LEO).text()).contains("Leave more time to close");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "LEN", "SONIA", "HANNA", "LARS", "NORA", "STIG"})
  void itIsNotThereForAnyoneElse(Person other) {
    assertThat(get(PLAN, other)).hasStatus(404);
    assertThat(page("/", other).text()).doesNotContain("min planned");
  }

  @Test
  void theClockAddsUpAndSaysSo() {
    assertThat(page(FRESH, Person.LEO).text()).contains("The session has 60 minutes");
    assertThat(page(PLAN, Person.LEO).text()).contains("25 of 60 minutes are planned; 35 are free");
    add(PLAN, "Sums", "main", "35");
    assertThat(page(PLAN, Person.LEO).text()).contains("All 60 minutes are planned");
    add(PLAN, "More sums", "main", "10");
    assertThat(page(PLAN, Person.LEO).text())
        .contains("70 minutes are planned, 10 more than the session has");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "many", "-5", "481", "1.5"})
  void minutesThatAreNoneAreSaidAndWhatWasTypedIsKept(String minutes) {
    var answer = add(PLAN, "Sums", "closing", minutes);
    assertThat(answer).hasStatus(422).bodyText().contains("a whole number from 1");
    var form = Jsoup.parse(body(answer)).select("#add[open]");
    assertThat(form.select("#title-new").val()).isEqualTo("Sums");
    assertThat(form.select("#minutes-new").val()).isEqualTo(minutes);
    assertThat(form.select("#stage-new option[selected]").val()).isEqualTo("closing");
  }

  @Test
  void anActivityIsTakenFromTheShelfAndChangedToFit() {
    var shelf = page(FRESH, Person.LEO).select("#shelf button[name=pattern]");
    assertThat(shelf).hasSize(Pattern.values().length);
    String key = UUID.randomUUID().toString();
    post(FRESH + "/activities", Person.LEO, "pattern", "STEPS_IN_ORDER", "key", key);
    post(FRESH + "/activities", Person.LEO, "pattern", "STEPS_IN_ORDER", "key", key);
    var row = page(FRESH, Person.LEO).select("#activity-" + key);
    assertThat(row).hasSize(1);
    assertThat(row.text()).contains("12 min", "Put the steps in order", "Leave one strip blank");
    change(FRESH + "/activities/" + key, Person.LEO, "Order the proof", "15", "1");
    assertThat(page(FRESH, Person.LEO).select("#activity-" + key).text())
        .contains("15 min", "Order the proof");
  }

  @Test
  void whoSavesAPartLaterSeesBothTextsAndChooses() {
    put(PLAN + "/texts/aims", Person.LEO, "words", "Leo's aims", "version", "1");
    var answer = put(PLAN + "/texts/aims", Person.LIA, "words", "Lia's aims", "version", "1");
    assertThat(answer).hasStatus(422);
    var aims = Jsoup.parse(body(answer)).select("#aims");
    assertThat(aims.text()).contains("Nothing is lost", "Leo", "Leo's aims", "Save mine instead");
    assertThat(aims.select("textarea").text()).isEqualTo("Lia's aims");
    assertThat(page(PLAN, Person.LEO).text()).contains("Leo's aims").doesNotContain("Lia's aims");
    put(
        PLAN + "/texts/aims",
        Person.LIA,
        "words",
        "Lia's aims",
        "version",
        aims.select("[name=version]").val());
    assertThat(page(PLAN, Person.LEO).text()).contains("Lia's aims");
  }

  @Test
  void twoWhoWriteDifferentPartsNeverMeet() {
    assertThat(put(PLAN + "/texts/few", Person.LEO, "words", "One table")).hasStatus(303);
    assertThat(put(PLAN + "/texts/many", Person.LIA, "words", "Four tables")).hasStatus(303);
    assertThat(change(TROLLEYS, Person.LIA, "Three trolleys", "15", "1")).hasStatus(303);
    assertThat(page(PLAN, Person.LEO).text())
        .contains("One table", "Four tables", "Three trolleys");
  }

  @Test
  void anActivityChangedMeanwhileIsNotOverwrittenNorTakenOut() {
    change(TROLLEYS, Person.LEO, "Three trolleys", "20", "1");
    var answer = change(TROLLEYS, Person.LIA, "Four trolleys", "25", "1");
    assertThat(answer).hasStatus(422);
    var row = Jsoup.parse(body(answer)).select("#activity-" + HERE.id(921));
    assertThat(row.text()).contains("Leo", "Three trolleys", "Save mine instead");
    assertThat(row.select("[name=title]").val()).isEqualTo("Four trolleys");
    assertThat(row.select("[name=minutes]").val()).isEqualTo("25");
    assertThat(post(TROLLEYS, Person.LIA, "_method", "delete", "version", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("it was not taken out");
    assertThat(page(PLAN, Person.LEO).text()).contains("Three trolleys");
  }

  @Test
  void whatIsTakenOutCanBeBroughtBack() {
    post(TROLLEYS, Person.LEO, "_method", "delete", "version", "1");
    var page = page(PLAN, Person.LEO);
    assertThat(page.select(".agenda").text()).doesNotContain("Two trolleys");
    assertThat(page.select("#taken-out").text()).contains("Two trolleys");
    assertThat(page.text()).contains("10 of 60 minutes");
    post(TROLLEYS + "/return", Person.LEO);
    assertThat(page(PLAN, Person.LEO).select(".agenda").text()).contains("Two trolleys");
  }

  @Test
  void anActivityMovesUpWithinItsStage() {
    String second = UUID.randomUUID().toString();
    post(
        PLAN + "/activities",
        Person.LEO,
        "title",
        "First sums",
        "stage",
        "main",
        "minutes",
        "5",
        "key",
        second);
    assertThat(put(PLAN + "/activities/" + second + "/place", Person.LEO)).hasStatus(303);
    var text = page(PLAN, Person.LEO).select(".agenda").text();
    assertThat(text.indexOf("First sums")).isLessThan(text.indexOf("Two trolleys"));
    put(PLAN + "/activities/" + second + "/place", Person.LEO);
    assertThat(page(PLAN, Person.LEO).select(".agenda").text()).isEqualTo(text);
  }

  @Test
  void aPlanStartsFromAnEarlierOneAndTheCopyIsTakenBack() {
    assertThat(page(FRESH, Person.LEO).select("#shelf").text()).contains("Two trolleys");
    assertThat(post(FRESH + "/copy", Person.LEO, "from", HERE.id(602).toString())).hasStatus(303);
    assertThat(page(FRESH, Person.LEO).text()).contains("Two trolleys", "momentum is kept");
    put(FRESH + "/texts/aims", Person.LEO, "words", "Our own aims", "version", "1");
    post(FRESH + "/copy", Person.LEO, "_method", "delete");
    assertThat(page(FRESH, Person.LEO).select(".agenda").text()).doesNotContain("Two trolleys");
    assertThat(page(FRESH, Person.LEO).text()).contains("Our own aims");
    assertThat(post(FRESH + "/copy", Person.LEO, "from", HERE.id(611).toString()))
        .as("another unit's")
        .hasStatus(404);
  }

  @Test
  void pleaseHaveALookStandsOnTheCoordinatorsHomeUntilSomebodyHas() {
    assertThat(post(PLAN + "/look", Person.LEO)).hasStatus(303);
    post(PLAN + "/look", Person.LEO);
    assertThat(page("/", Person.COLIN).text()).contains("plan to look at, asked by Leo");
    assertThat(page("/", Person.HANNA).text()).doesNotContain("plan to look at");
    assertThat(post(PLAN + "/look", Person.OLU, "_method", "delete")).hasStatus(403);
    assertThat(post(PLAN + "/look", Person.COLIN, "_method", "delete")).hasStatus(303);
    assertThat(page("/", Person.COLIN).text()).doesNotContain("plan to look at");
  }

  @Test
  void aCommentIsOnesOwnToTakeBackAndSaysSomething() {
    assertThat(post(PLAN + "/comments", Person.COLIN, "comment", " ")).hasStatus(422);
    String key = UUID.randomUUID().toString();
    post(PLAN + "/comments", Person.COLIN, "comment", "Time for questions?", "key", key);
    post(PLAN + "/comments", Person.COLIN, "comment", "Time for questions?", "key", key);
    assertThat(page(PLAN, Person.LEO).select("#talk").text()).contains("Time for questions?");
    assertThat(post(PLAN + "/comments/" + key, Person.LEO, "_method", "delete")).hasStatus(404);
    post(PLAN + "/comments/" + key, Person.COLIN, "_method", "delete");
    assertThat(page(PLAN, Person.LEO).text()).doesNotContain("Time for questions?");
  }

  @Test
  void doneIsSaidAndTakenBack() {
    post(PLAN + "/done", Person.LIA);
    assertThat(page(NOW, Person.LEO).text()).contains("The plan is done");
    assertThat(put(PLAN + "/texts/aims", Person.LEO, "words", "Still ours", "version", "1"))
        .hasStatus(303);
    post(PLAN + "/done", Person.LEO, "_method", "delete");
    assertThat(page(NOW, Person.LEO).text()).doesNotContain("The plan is done");
  }

  @Test
  void whoOnlyObservesReadsIt() {
    jdbc.sql(
            """
            update timetable.allocation set capacity = 'observing'
            where study_session_id = :session and person_id = :person
            """)
        .param("session", HERE.id(602))
        .param("person", HERE.id(112))
        .update();
    assertThat(get(PLAN, Person.LIA)).hasStatus(200);
    assertThat(put(PLAN + "/texts/aims", Person.LIA, "words", "Mine")).hasStatus(403);
  }

  @Test
  void aPartThatIsNoneIsNotThere() {
    assertThat(put(PLAN + "/texts/jokes", Person.LEO, "words", "Knock")).hasStatus(404);
    assertThat(change(FRESH + "/activities/" + HERE.id(921), Person.LEO, "Mine", "5", "1"))
        .as("another session's")
        .hasStatus(404);
  }

  private MvcTestResult add(String plan, String title, String stage, String minutes) {
    return post(
        plan + "/activities", Person.LEO, "title", title, "stage", stage, "minutes", minutes);
  }

  private MvcTestResult change(
      String path, Person writer, String title, String minutes, String version) {
    return put(
        path, writer, "title", title, "stage", "main", "minutes", minutes, "words", "", "version",
        version);
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
