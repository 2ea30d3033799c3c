package app.cairn.timetable.day;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ten past ten: the Physics session of Leo and Lia goes on until eleven. */
@CairnTest
@InWorld
class OnTheDayTest {

  private static final String NOW = "/sessions/" + HERE.id(602);
  private static final String NEXT_WEEK = "/sessions/" + HERE.id(603);
  private static final String REGISTER = "/registers/" + HERE.id(702);
  private static final String CAFE = "the café on the ground floor";

  private final Outbox outbox = new Outbox();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlaceMails mails;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void aCoLeaderWhoIsAloneTellsThoseWhoCoordinateWithOneTap() {
    assertThat(page(NOW, Person.LEO).text()).contains("I’m alone");
    assertThat(post(NOW + "/alone", Person.LEO)).hasStatus(303);
    assertThat(page(NOW, Person.LEO).text()).contains("You said that you are alone");
    assertThat(page(NOW, Person.COLIN).text()).contains("is alone there").contains("I step in");
    assertThat(page("/", Person.COLIN).text()).contains("is alone there");
    assertThat(page("/", Person.SUNE).text()).contains("is alone there");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "LEN", "OLU", "SONIA"})
  void thatSomebodyIsAloneIsForNobodyElse(Person reader) {
    post(NOW + "/alone", Person.LEO);
    assertThat(page(NOW, reader).text()).doesNotContain("alone");
    assertThat(page("/", reader).text()).doesNotContain("alone");
  }

  @Test
  void whoShadowsIsNotTheSecondAndDoesNotTellIt() {
    jdbc.sql(
            """
            update timetable.allocation set capacity = 'shadowing'
            where study_session_id = :session and person_id = :person
            """)
        .param("session", HERE.id(602))
        .param("person", HERE.id(112))
        .update();
    assertThat(post(NOW + "/alone", Person.LIA)).hasStatus(403);
    assertThat(page(NOW, Person.LIA).text()).doesNotContain("I’m alone");
    assertThat(page(NOW, Person.LEO).text()).contains("Whoever shadows does not count");
    post(NOW + "/alone", Person.LEO);
    assertThat(page(NOW, Person.COLIN).text()).contains("does not count as the second");
  }

  @Test
  void aDoubleTapIsOneAndAnOldFormTellsNothing() {
    String key = UUID.randomUUID().toString();
    post(NOW + "/alone", Person.LEO, "key", key);
    post(NOW + "/alone", Person.LEO, "key", key);
    post(NOW + "/alone", Person.LIA);
    assertThat(count("timetable.alone_call")).isOne();
    post(NOW + "/alone", Person.LEO, "_method", "delete");
    post(NOW + "/alone", Person.LEO, "_method", "delete");
    assertThat(page(NOW, Person.LEO).text()).contains("I’m alone");
    post(NOW + "/alone", Person.LEO, "key", key);
    assertThat(page(NOW, Person.COLIN).text()).doesNotContain("is alone there");
    assertThat(page("/", Person.COLIN).text()).doesNotContain("is alone there");
    post(NOW + "/alone", Person.LEO, "key", UUID.randomUUID().toString());
    assertThat(page(NOW, Person.COLIN).text()).contains("is alone there");
  }

  @Test
  void oneOfThoseWhoCoordinateStepsInAndTheLeaderSeesWho() {
    post(NOW + "/alone", Person.LEO);
    assertThat(post(NOW + "/stepping-in", Person.COLIN)).hasStatus(303);
    post(NOW + "/stepping-in", Person.COLIN);
    post(NOW + "/stepping-in", Person.SUNE);
    assertThat(count("timetable.stepping_in")).isOne();
    assertThat(page(NOW, Person.LEO).text()).contains("Colin").contains("steps in");
    assertThat(page("/", Person.SUNE).text()).doesNotContain("is alone there");
    post(NOW + "/stepping-in", Person.COLIN, "_method", "delete");
    assertThat(page(NOW, Person.LEO).text()).doesNotContain("steps in");
    assertThat(page("/", Person.SUNE).text()).contains("is alone there");
  }

  @Test
  void nobodyStepsInWhereNobodyIsAloneAndOnlyThoseWhoRunThePart() {
    post(NOW + "/stepping-in", Person.COLIN);
    assertThat(count("timetable.stepping_in")).isZero();
    post(NOW + "/alone", Person.LEO);
    assertThat(post(NOW + "/stepping-in", Person.LIA)).hasStatus(403);
    assertThat(post(NOW + "/stepping-in", Person.HANNA)).hasStatus(404);
    assertThat(count("timetable.stepping_in")).isZero();
  }

  @Test
  void onTheDayOnly() {
    post(NEXT_WEEK + "/alone", Person.LEO);
    post(NEXT_WEEK + "/place", Person.LEO, "place", CAFE);
    WorldClock.forward(Duration.ofHours(2));
    post(NOW + "/alone", Person.LEO);
    post(NOW + "/place", Person.LEO, "place", CAFE);
    assertThat(count("timetable.alone_call")).isZero();
    assertThat(count("timetable.day_place") - 1).as("but last week's").isZero();
    assertThat(page(NOW, Person.LEO).text()).doesNotContain("I’m alone");
  }

  @Test
  void whereTheyAreStandsOnSessionRegisterHomeAndWhatsOn() {
    assertThat(post(NOW + "/place", Person.LEO, "place", CAFE)).hasStatus(303);
    for (Person reader : new Person[] {Person.LEO, Person.COLIN, Person.PIA, Person.LEN}) {
      assertThat(page(NOW, reader).text()).as(reader.name()).contains("Moved: " + CAFE);
    }
    assertThat(page(REGISTER, Person.LEO).text()).contains(CAFE);
    assertThat(page("/", Person.PIA).text()).contains(CAFE);
    assertThat(page("/", Person.LIA).text()).contains(CAFE);
    assertThat(page("/i/" + HERE.handle() + "/whats-on", Person.NORA).text())
        .contains("Moved: " + CAFE)
        .doesNotContain("Leo ");
    assertThat(place()).as("what a check-in's receipt says").isEqualTo(CAFE);
    post(NOW + "/place", Person.LEO, "_method", "delete");
    assertThat(page(NOW, Person.PIA).text()).doesNotContain(CAFE).contains("1.01");
    assertThat(page("/i/" + HERE.handle() + "/whats-on", Person.NORA).text()).doesNotContain(CAFE);
    assertThat(place()).contains("1.01");
  }

  @Test
  void aRoomsNameIsThatRoomAndAClassInItIsRefusedWithWhatWasTyped() {
    String other = HERE.canary() + " 1.02";
    post(NOW + "/place", Person.LEO, "place", other.toLowerCase(java.util.Locale.ROOT));
    assertThat(page(NOW, Person.PIA).text()).contains("Moved: " + other + ", ");
    jdbc.sql(
            """
            insert into curriculum.teaching_meeting (teaching_event_id, on_date, during, room_id)
            values (:event, '2026-11-10', '[2026-11-10T10:00Z,2026-11-10T11:00Z)', :room)
            """)
        .param("event", HERE.id(331))
        .param("room", HERE.id(232))
        .update();
    var answer = post(NOW + "/place", Person.LEO, "place", other);
    assertThat(answer).hasStatus(422).bodyText().contains("A class has that room now");
    assertThat(Jsoup.parse(body(answer)).select("#place").val()).isEqualTo(other);
  }

  @Test
  void withoutAPlaceNothingIsToldAndTooLongAOneIsKeptInTheForm() {
    assertThat(post(NOW + "/place", Person.LEO, "place", " \n ")).hasStatus(422);
    String tooLong = "beside ".repeat(30).strip();
    var answer = post(NOW + "/place", Person.LEO, "place", tooLong);
    assertThat(answer).hasStatus(422);
    assertThat(Jsoup.parse(body(answer)).select("#place").val()).isEqualTo(tooLong);
    assertThat(place()).doesNotContain("beside");
  }

  @Test
  void theSameFormTwiceTellsOnceAndAnotherPlaceTakesTheFirstOnesPlace() {
    String key = UUID.randomUUID().toString();
    post(NOW + "/place", Person.LEO, "place", CAFE, "key", key);
    post(NOW + "/place", Person.LEO, "place", CAFE, "key", key);
    assertThat(places()).hasSize(1);
    post(NOW + "/place", Person.LIA, "place", "the lawn");
    assertThat(page(NOW, Person.PIA).text()).contains("Moved: the lawn").doesNotContain(CAFE);
    post(NOW + "/place", Person.LEO, "place", CAFE, "key", key);
    assertThat(page(NOW, Person.PIA).text()).contains("Moved: the lawn").doesNotContain(CAFE);
  }

  @Test
  void everyoneWhoCouldComeIsToldOnceAndNobodyIsNamed() {
    post(NOW + "/place", Person.LEO, "place", CAFE);
    UUID change = places().getFirst();
    var moved = new PlaceChanged(HERE.institution(), change, false);
    mails.send(moved);
    mails.send(moved);
    var letters = letters();
    assertThat(letters)
        .extracting(letter -> letter.to().substring(0, letter.to().indexOf('@')))
        .containsExactlyInAnyOrder("pia", "per", "paz", "pym", "poe", "pat", "pru", "pau", "lia");
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(letter.subject() + letter.text())
                    .contains(CAFE)
                    .doesNotContain("Leo", "Lia", "Pia", "Family"));
    assertThat(letters.getFirst().link()).endsWith("/open?to=" + NOW);
    post(NOW + "/place", Person.LEO, "_method", "delete");
    mails.send(new PlaceChanged(HERE.institution(), change, true));
    mails.send(new PlaceChanged(HERE.institution(), change, true));
    assertThat(letters())
        .hasSize(letters.size())
        .allSatisfy(letter -> assertThat(letter.text()).contains("in its own room after all"));
  }

  @Test
  void whoeverPlansItAnewPlansThePlaceToo() {
    post(NOW + "/place", Person.LEO, "place", CAFE);
    var form =
        new String[] {
          "_method",
          "put",
          "kind",
          "REGULAR",
          "date",
          "2026-11-10",
          "starts",
          "10:30",
          "minutes",
          "60",
          "room",
          HERE.id(232).toString(),
          "listed",
          "on"
        };
    assertThat(post(NOW, Person.COLIN, form)).hasStatus(303);
    assertThat(page(NOW, Person.PIA).text()).doesNotContain(CAFE).contains("1.02");
    assertThat(place()).contains("1.02");
  }

  @Test
  void takenBackBeforeTheMailsWentNobodyGetsOne() {
    post(NOW + "/place", Person.LEO, "place", CAFE);
    UUID change = places().getFirst();
    post(NOW + "/place", Person.LEO, "_method", "delete");
    mails.send(new PlaceChanged(HERE.institution(), change, false));
    mails.send(new PlaceChanged(HERE.institution(), change, true));
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void onlyWhoLeadsItOrRunsThePartSaysWhereItIs() {
    for (Person who : new Person[] {Person.PIA, Person.LEN, Person.OLU, Person.SONIA}) {
      assertThat(post(NOW + "/place", who, "place", CAFE)).as(who.name()).hasStatus(403);
    }
    assertThat(post(NOW + "/place", Person.LARS, "place", CAFE)).hasStatus(404);
    assertThat(places()).isEmpty();
    post(NOW + "/place", Person.COLIN, "place", CAFE);
    assertThat(places()).hasSize(1);
  }

  @Test
  void nobodyCameIsOneTapOnTheSessionsPageAndCanBeTakenBack() {
    var form = page(NOW, Person.LEO).select("form[action=" + REGISTER + "/nobody]");
    assertThat(form.text()).isEqualTo("Nobody came");
    assertThat(post(REGISTER + "/nobody", Person.LEO)).hasStatus(303);
    assertThat(page(NOW, Person.LEO).text())
        .contains("Nobody came. Thank you for being there")
        .contains("Somebody came after all");
    assertThat(page(NOW, Person.MARA).text()).as("who teaches").doesNotContain("Nobody came");
    post(REGISTER + "/nobody", Person.LEO, "_method", "delete");
    assertThat(page(NOW, Person.LEO).text()).doesNotContain("Thank you for being there");
  }

  private MvcTestResult post(String path, Person who, String... namedValues) {
    var request = web.post().uri(path).with(As.person(HERE, who)).with(csrf());
    for (int i = 0; i < namedValues.length; i += 2) {
      request.param(namedValues[i], namedValues[i + 1]);
    }
    return request.exchange();
  }

  private Document page(String path, Person who) {
    var answer = web.get().uri(path).with(As.person(HERE, who)).exchange();
    assertThat(answer).as(path + " as " + who).hasStatusOk();
    return Jsoup.parse(body(answer));
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
  }

  private String place() {
    return jdbc.sql("select place from attendance.register where id = :id")
        .param("id", HERE.id(702))
        .query((row, n) -> row.getString(1))
        .single();
  }

  private List<UUID> places() {
    return jdbc.sql("select id from timetable.day_place where study_session_id = :id")
        .param("id", HERE.id(602))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private List<Outbox.Letter> letters() {
    var letters = new ArrayList<Outbox.Letter>();
    while (outbox.waiting() > 0) {
      letters.add(outbox.next());
    }
    return letters;
  }
}
