package app.cairn.sessions.meeting;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Colin calls a follow-up training of Physics with one place, in a room. */
@CairnTest
@InWorld
@RecordApplicationEvents
class PlacesTest {

  private static final String PHYSICS = HERE.id(401) + "/" + HERE.id(211);
  private static final String LEO = HERE.id(111).toString();

  private final Outbox outbox = new Outbox();
  private final String key = UUID.randomUUID().toString();
  private final String training = "/meetings/" + key;

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private MeetingMails mails;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void whoAsksFirstHasThePlaceAndTheNextHasItOnceItIsLetGo() {
    assertThat(call("places", "1")).hasStatus(303);
    assertThat(page("/meetings", Person.LEO).text()).contains("One place is free");
    for (int click = 0; click < 2; click++) {
      assertThat(post(training + "/place", Person.LEO)).hasStatus(303);
    }
    assertThat(page(training, Person.LEO).select("#places").text())
        .contains("1 of one place is taken", "You have a place", "let it go");
    assertThat(page("/", Person.LEO).text()).contains("Follow-up training");
    assertThat(page(training, Person.LIA).select("#places").text())
        .contains("No place is free", "waiting list")
        .as("names are for whoever runs it")
        .doesNotContain("Leo");
    assertThat(post(training + "/place", Person.LIA)).hasStatus(303);
    assertThat(page(training, Person.LIA).text()).contains("You are the next to have a place");
    assertThat(page("/", Person.LIA).text()).doesNotContain("Follow-up training");
    assertThat(page(training, Person.COLIN).select("#places").text())
        .containsSubsequence("These have a place", "Leo", "These wait", "Lia");
    events.clear();
    assertThat(post(training + "/place", Person.LEO, "_method", "delete")).hasStatus(303);
    assertThat(page(training, Person.LIA).text()).contains("You have a place");
    var freed = events.stream(PlaceFree.class).toList();
    assertThat(freed).hasSize(1);
    mails.send(freed.getFirst());
    mails.send(freed.getFirst());
    assertThat(outbox.waiting()).isOne();
    var letter = outbox.next();
    assertThat(letter.to()).startsWith("lia");
    assertThat(letter.text()).contains("it is yours", "19 November 2026, 13:00–13:45");
  }

  @Test
  void whoWaitedAndLetsGoFreesNothing() {
    call("places", "1");
    post(training + "/place", Person.LEO);
    post(training + "/place", Person.LIA);
    post(training + "/place", Person.LIA, "_method", "delete");
    assertThat(events.stream(PlaceFree.class)).isEmpty();
    post(training + "/place", Person.LIA);
    assertThat(page(training, Person.LEO).text()).contains("You have a place");
  }

  @Test
  void morePlacesAreTheirsWhoWaitAndFewerThanPromisedThereNeverAre() {
    call("places", "1");
    post(training + "/place", Person.LEO);
    post(training + "/place", Person.LIA);
    assertThat(move("places", "2")).hasStatus(303);
    assertThat(page(training, Person.LIA).text()).contains("You have a place");
    assertThat(events.stream(PlaceFree.class)).hasSize(1);
    assertThat(events.stream(MeetingChanged.class).map(MeetingChanged::what))
        .as("nothing moved")
        .containsExactly(MeetingChanged.What.CALLED);
    assertThat(move("places", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("2 people have a place already");
  }

  @Test
  void aPlaceIsForThoseInvitedAndOnlyWhereThereArePlaces() {
    call("places", "1", "kind", "training");
    assertThat(post(training + "/place", Person.LEO)).as("has had it").hasStatus(403);
    assertThat(page(training, Person.LEO).select("#places button")).isEmpty();
    assertThat(post(training + "/place", Person.PIA)).hasStatus(404);
    assertThat(post("/meetings/" + HERE.id(942) + "/place", Person.LEO))
        .as("everyone may come")
        .hasStatus(404);
    assertThat(call("places", "none", "key", UUID.randomUUID().toString()))
        .hasStatus(422)
        .bodyText()
        .contains("A whole number from 1 to 1,000, or nothing");
  }

  @Test
  void itsRoomIsHeldAndNobodyElsesThen() {
    assertThat(call("room", HERE.id(231).toString(), "date", "2026-11-10", "starts", "10:15"))
        .as("Physics meets there")
        .hasStatus(422)
        .bodyText()
        .contains("somebody else’s on");
    assertThat(call("room", HERE.id(231).toString())).hasStatus(303);
    assertThat(page(training, Person.LEO).text()).contains(roomName());
    assertThat(call("room", HERE.id(231).toString(), "key", UUID.randomUUID().toString()))
        .as("the training has it")
        .hasStatus(422);
    assertThat(page(training, Person.COLIN).select("#register a").last()).isNotNull();
    assertThat(move("room", HERE.id(231).toString(), "starts", "13:15")).hasStatus(303);
    post(training + "/cancellation", Person.COLIN);
    assertThat(call("room", HERE.id(231).toString(), "key", UUID.randomUUID().toString()))
        .as("free again")
        .hasStatus(303);
    post(training + "/cancellation", Person.COLIN, "_method", "delete");
    assertThat(page(training, Person.LEO).text())
        .as("takes place without the room that somebody else has by now")
        .doesNotContain(roomName());
  }

  @Test
  void noMorePlacesThanTheRoomHolds() {
    jdbc.sql("update institution.room set capacity = 12 where id = :id")
        .param("id", HERE.id(231))
        .update();
    assertThat(call("room", HERE.id(231).toString(), "places", "13"))
        .hasStatus(422)
        .bodyText()
        .contains("The room holds 12");
  }

  @Test
  void whoHasNoPlaceAndComesIsInTheRegisterAllTheSame() {
    call("places", "1", "date", "2026-11-10", "starts", "10:00");
    String register = page(training, Person.COLIN).select("#register a").last().attr("href");
    assertThat(post(register + "/check-ins", Person.COLIN, "person", LEO)).hasStatus(303);
    assertThat(page(training, Person.LEO).text()).contains("One person is in the register");
  }

  private String roomName() {
    return jdbc.sql("select name from institution.room where id = :id")
        .param("id", HERE.id(231))
        .query(String.class)
        .single();
  }

  private MvcTestResult call(String... fields) {
    return post("/meetings", Person.COLIN, with(fields));
  }

  private MvcTestResult move(String... fields) {
    var all = Stream.concat(Stream.of("_method", "put"), Stream.of(with(fields)));
    return post(training, Person.COLIN, all.toArray(String[]::new));
  }

  private String[] with(String... fields) {
    var all = new LinkedHashMap<String, String>();
    String[] usual = {
      "key",
      key,
      "part",
      PHYSICS,
      "kind",
      "follow_up",
      "date",
      "2026-11-19",
      "starts",
      "13:00",
      "minutes",
      "45",
      "times",
      "1",
      "every",
      "1",
      "place",
      "",
      "room",
      "",
      "places",
      ""
    };
    for (int i = 0; i < usual.length; i += 2) {
      all.put(usual[i], usual[i + 1]);
    }
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return all.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  private Document page(String path, Person reader) {
    var answer = web.get().uri(path).with(As.person(HERE, reader)).exchange();
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
