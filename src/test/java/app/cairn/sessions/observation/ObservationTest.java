package app.cairn.sessions.observation;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Colin sat in at Leo's and Lia's session last week and wrote to them; Lars sat in, too. */
@CairnTest
@InWorld
@RecordApplicationEvents
class ObservationTest {

  private static final String LAST = "/sessions/" + HERE.id(601);
  private static final String LAST_WEEKS = LAST + "/observation";
  private static final String NEXT_WEEKS = "/sessions/" + HERE.id(603) + "/observation";

  private final Outbox outbox = new Outbox();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private FeedbackMails mails;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "LIA", "SUNE"})
  void thoseWhoLedAndThoseWhoCoordinateReadIt(Person reader) {
    assertThat(page(LAST_WEEKS, reader).text()).contains("Everybody spoke", "Wait longer");
    assertThat(page(LAST, reader).select("#observation").text()).contains("Colin", "sat in");
  }

  /** Mara coordinates and teaches, Olu organises, Lars leads elsewhere. */
  @ParameterizedTest
  @EnumSource(
      names = {"MARA", "OLU", "OLGA", "SONIA", "LEN", "LARS", "HANNA", "PIA", "NORA", "ADA"})
  void itIsNotThereForAnyoneElse(Person other) {
    assertThat(get(LAST_WEEKS, other)).hasStatus(404);
    assertThat(put(LAST_WEEKS, other, "wentWell", "Mine")).hasStatus(404);
    assertThat(body(get(LAST, other))).doesNotContain("id=\"observation\"");
  }

  @Test
  void whoeverObservesWritesAndReadsTheirOwnAlone() {
    sitsIn(601, 503, 113, "observing");
    assertThat(page(LAST, Person.LARS).select("#observation").text()).contains("You sit in here");
    assertThat(put(LAST_WEEKS, Person.LARS, "wentWell", "Groups of three", "toTry", "Silence"))
        .hasStatus(303);
    var own = page(LAST_WEEKS, Person.LARS);
    assertThat(own.select("#wentWell").text()).isEqualTo("Groups of three");
    assertThat(own.text()).doesNotContain("Everybody spoke");
    assertThat(page(LAST_WEEKS, Person.LEO).text()).contains("Groups of three", "Everybody spoke");
    assertThat(page(LAST_WEEKS, Person.COLIN).text()).contains("Groups of three");
  }

  @Test
  void whoeverLedReadsAndDoesNotWriteAndShadowingIsNotObserved() {
    assertThat(page(LAST_WEEKS, Person.LEO).select("textarea")).isEmpty();
    assertThat(put(LAST_WEEKS, Person.LEO, "wentWell", "Me")).hasStatus(403);
    sitsIn(601, 503, 113, "shadowing");
    assertThat(get(LAST_WEEKS, Person.LARS)).hasStatus(404);
  }

  @Test
  void itIsToldOnceToThoseWhoLedAndNeverWhatItSays() {
    sitsIn(601, 503, 113, "observing");
    put(LAST_WEEKS, Person.LARS, "wentWell", "Groups of three");
    put(LAST_WEEKS, Person.LARS, "wentWell", "Groups of four", "version", "1");
    var given = events.stream(FeedbackGiven.class).toList();
    assertThat(given).hasSize(1);
    mails.send(given.getFirst());
    mails.send(given.getFirst());
    assertThat(outbox.waiting()).isEqualTo(2);
    for (int n = 0; n < 2; n++) {
      var letter = outbox.next();
      assertThat(letter.to()).containsAnyOf("leo", "lia");
      assertThat(letter.text()).contains("Lars", "never scored").doesNotContain("Groups");
      assertThat(letter.link()).endsWith("/open?to=" + LAST_WEEKS);
    }
  }

  @Test
  void whatCannotBeSavedIsSaidAndKept() {
    var tooLong = put(LAST_WEEKS, Person.COLIN, "wentWell", "x".repeat(1001), "version", "1");
    assertThat(tooLong).hasStatus(422);
    assertThat(Jsoup.parse(body(tooLong)).select("#wentWell").text()).hasSize(1001);
    assertThat(put(LAST_WEEKS, Person.COLIN, "wentWell", "One window", "version", "1"))
        .hasStatus(303);
    var late = put(LAST_WEEKS, Person.COLIN, "wentWell", "Another window", "version", "1");
    assertThat(late).hasStatus(422);
    var back = Jsoup.parse(body(late));
    assertThat(back.select("#wentWell").text()).isEqualTo("Another window");
    assertThat(back.select(".note").text()).contains("One window");
    assertThat(
            put(
                LAST_WEEKS,
                Person.COLIN,
                "wentWell",
                "Another window",
                "version",
                back.select("[name=version]").val()))
        .hasStatus(303);
    assertThat(page(LAST_WEEKS, Person.LEO).text()).contains("Another window");
  }

  @Test
  void beforeItsDayThereIsNothingToWrite() {
    assertThat(page(NEXT_WEEKS, Person.COLIN).text()).contains("still to come");
    assertThat(put(NEXT_WEEKS, Person.COLIN, "wentWell", "Already")).hasStatus(403);
  }

  private void sitsIn(int session, int leader, int person, String capacity) {
    jdbc.sql(
            """
            insert into timetable.allocation (id, study_session_id, leader_id, person_id, capacity, during, held, made_by)
            select :id, s.id, :leader, :person, :capacity, s.during, '[2026-10-20T09:00Z,)', s.made_by
            from timetable.study_session s
            where s.id = :session
            """)
        .param("id", UUID.randomUUID())
        .param("session", HERE.id(session))
        .param("leader", HERE.id(leader))
        .param("person", HERE.id(person))
        .param("capacity", capacity)
        .update();
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
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
    request.param("_method", "put");
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
