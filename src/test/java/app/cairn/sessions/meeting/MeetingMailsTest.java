package app.cairn.sessions.meeting;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.sessions.meeting.MeetingChanged.What;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Outbox.Letter;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Colin calls, moves and cancels a debrief of Physics; Leo books his time for a talk. */
@CairnTest
@InWorld
@RecordApplicationEvents
class MeetingMailsTest {

  private static final String THURSDAY = "/meetings/" + HERE.id(942);
  private static final String TALK = "/talks/" + HERE.id(951);

  private final Outbox outbox = new Outbox();

  @Autowired private MockMvcTester web;
  @Autowired private MeetingMails mails;
  @Autowired private TalkMails talkMails;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void aSeriesIsToldInOneMailToEveryoneInvitedButWhoeverCalledIt() {
    String key = UUID.randomUUID().toString();
    for (int click = 0; click < 2; click++) {
      assertThat(
              post(
                  "/meetings",
                  Person.COLIN,
                  "key",
                  key,
                  "part",
                  HERE.id(401) + "/" + HERE.id(211),
                  "kind",
                  "debrief",
                  "date",
                  "2026-11-19",
                  "starts",
                  "13:00",
                  "minutes",
                  "45",
                  "times",
                  "2",
                  "every",
                  "1",
                  "place",
                  "Common room"))
          .hasStatus(303);
    }
    var letters = told(What.CALLED);
    assertThat(letters)
        .extracting(letter -> letter.to().substring(0, letter.to().indexOf('@')))
        .containsExactlyInAnyOrder("leo", "lia", "sune", "mara", "olu", "olga");
    assertThat(letters.getFirst().subject()).contains("you are invited");
    assertThat(letters.getFirst().text())
        .contains("Colin", "19 November 2026, 13:00–13:45", "26 November", "Common room");
    assertThat(letters.getFirst().link()).endsWith("/open?to=/meetings/" + key);
  }

  @Test
  void whoIsInvitedHearsThatItIsMovedAndThatItDoesNotTakePlace() {
    String[] moved = {
      "_method", "put", "date", "2026-11-13", "starts", "09:30", "minutes", "30", "place", "Hall"
    };
    assertThat(post(THURSDAY, Person.LEO, moved)).hasStatus(403);
    assertThat(post(THURSDAY, Person.COLIN, moved)).hasStatus(303);
    assertThat(post(THURSDAY, Person.COLIN, moved)).as("a second click").hasStatus(303);
    assertThat(told(What.MOVED))
        .hasSize(6)
        .allSatisfy(
            letter -> assertThat(letter.text()).contains("13 November 2026, 09:30–10:00", "Hall"));
    assertThat(text(THURSDAY, Person.LEO)).contains("Fri 13 Nov, 09:30–10:00");
    for (int click = 0; click < 2; click++) {
      post(THURSDAY + "/cancellation", Person.COLIN);
    }
    assertThat(told(What.CANCELLED))
        .hasSize(6)
        .allSatisfy(letter -> assertThat(letter.subject()).contains("does not take place"));
    post(THURSDAY + "/cancellation", Person.COLIN, "_method", "delete");
    assertThat(told(What.RESTORED)).hasSize(6);
  }

  @Test
  void whereItCannotBeMovedToIsSaidAndKept() {
    var answer =
        post(THURSDAY, Person.COLIN, "_method", "put", "date", "", "starts", "1", "place", "Hall");
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("Choose a day", "value=\"Hall\"");
    assertThat(text(THURSDAY + "/edit", Person.COLIN)).contains("Everyone it is for is told");
    assertThat(get(THURSDAY + "/edit", Person.LEO)).hasStatus(403);
    assertThat(get(THURSDAY + "/edit", Person.PIA)).hasStatus(404);
  }

  @Test
  void ofATalkTheOtherOfTheTwoHears() {
    post(TALK + "/booking", Person.LEO);
    post(TALK + "/booking", Person.LEO);
    assertThat(talks())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).startsWith("colin");
              assertThat(letter.text()).contains("Leo", "12 November 2026, 14:00–14:20");
            });
    post(TALK + "/booking", Person.COLIN, "_method", "delete");
    assertThat(talks())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).startsWith("leo");
              assertThat(letter.text()).contains("Colin", "does not take place");
            });
  }

  @Test
  void timesThatAreOfferedAreToldToThoseWhoLeadInOneMail() {
    String[] offer = {
      "part",
      HERE.id(401) + "/" + HERE.id(211),
      "kind",
      "run_through",
      "date",
      "2026-11-13",
      "starts",
      "15:00",
      "minutes",
      "20",
      "times",
      "3",
      "place",
      "Office 4"
    };
    assertThat(post("/talks", Person.COLIN, offer)).hasStatus(303);
    assertThat(post("/talks", Person.COLIN, offer)).as("a second click").hasStatus(422);
    var offered = events.stream(TalksOffered.class).toList();
    assertThat(offered).hasSize(1);
    talkMails.send(offered.getFirst());
    talkMails.send(offered.getFirst());
    assertThat(letters())
        .hasSize(2)
        .allSatisfy(
            letter -> {
              assertThat(letter.to()).containsPattern("^(leo|lia)@");
              assertThat(letter.subject()).contains("Colin", "go through a plan");
              assertThat(letter.text())
                  .contains("13 November 2026, 15:00–15:20", "15:40–16:00", "Office 4");
            });
  }

  /** What the one event of that kind tells, asked twice. */
  private List<Letter> told(What what) {
    var told = events.stream(MeetingChanged.class).filter(one -> one.what() == what).toList();
    assertThat(told).as("told once").hasSize(1);
    mails.send(told.getFirst());
    mails.send(told.getFirst());
    return letters();
  }

  private List<Letter> talks() {
    var all = events.stream(TalkChanged.class).toList();
    events.clear();
    all.forEach(talkMails::send);
    all.forEach(talkMails::send);
    return letters();
  }

  private List<Letter> letters() {
    var letters = new ArrayList<Letter>();
    while (outbox.waiting() > 0) {
      letters.add(outbox.next());
    }
    return letters;
  }

  private String text(String path, Person reader) {
    var answer = get(path, reader);
    assertThat(answer).hasStatus(200);
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString()).text();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult get(String path, Person reader) {
    return web.get().uri(path).with(As.person(HERE, reader)).exchange();
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
