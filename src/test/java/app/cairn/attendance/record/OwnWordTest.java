package app.cairn.attendance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.Registers;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class OwnWordTest {

  private static final UUID NOW = World.HERE.id(702);

  @Autowired MockMvcTester web;
  @Autowired Registers registers;

  @Test
  void whoeverWasThereSaysSoAfterwardsAndCountsOnceALeaderAgrees() {
    WorldClock.forward(Duration.ofHours(3));
    assertThat(say(Person.PRU, NOW)).hasStatus(303);
    assertThat(count()).contains("Nobody is in yet");
    assertThat(row(Person.PRU, NOW).text()).contains("Waits for one of the");

    Document inbox = page("/reviews", Person.LIA);
    assertThat(inbox.text()).contains("says that they were there");
    assertThat(
            web.post()
                .uri("/reviews")
                .with(As.person(World.HERE, Person.LIA))
                .with(csrf())
                .param("checkIn", inbox.select("input[name=checkIn]").first().val())
                .param("verdict", "here")
                .exchange())
        .hasStatus(303);
    assertThat(count()).contains("One person is in");
    assertThat(row(Person.PRU, NOW)).isNull();
    assertThat(page("/my-record", Person.PRU).select("main li")).isNotEmpty();
    assertThat(
            page("/registers/%s/entries/%s".formatted(NOW, World.HERE.id(127)), Person.LEO).text())
        .contains("Said afterwards: I was there.")
        .contains("there all the same");
  }

  @Test
  void ofASessionThatWasCalledOffNobodySaysThatTheyWereThere() {
    WorldClock.forward(Duration.ofHours(3));
    registers.takePlace("study_session", Map.of(World.HERE.id(602), false));
    assertThat(row(Person.PRU, NOW)).isNull();
    assertThat(say(Person.PRU, NOW)).hasStatus(404);
    registers.takePlace("study_session", Map.of(World.HERE.id(602), true));
    assertThat(row(Person.PRU, NOW)).isNotNull();
  }

  @Test
  void whoWasInvitedSaysThatTheyWereThere() {
    registers.invite(
        new Occasion("study_session", World.HERE.id(602)), Set.of(World.HERE.person(Person.HAL)));
    WorldClock.forward(Duration.ofHours(3));
    assertThat(row(Person.HAL, NOW)).isNotNull();
    assertThat(say(Person.HAL, NOW)).hasStatus(303);
  }

  @Test
  void saidTwiceItIsSaidOnceAndCanBeTakenBack() {
    WorldClock.forward(Duration.ofHours(3));
    say(Person.PRU, NOW);
    say(Person.PRU, NOW);
    assertThat(page("/reviews", Person.LEO).select("input[name=checkIn]").eachAttr("value"))
        .hasSize(1);

    assertThat(takeBack(Person.PRU, NOW)).hasStatus(303);
    assertThat(page("/reviews", Person.LEO).text()).contains("Nothing waits");
    assertThat(row(Person.PRU, NOW).select("button").text()).isEqualTo("I was there");
    takeBack(Person.PRU, NOW);
    assertThat(row(Person.PRU, NOW).select("button").text()).isEqualTo("I was there");
  }

  @Test
  void whatALeaderLeftOutIsNotAskedAgain() {
    WorldClock.forward(Duration.ofHours(3));
    say(Person.PRU, NOW);
    String checkIn = page("/reviews", Person.LEO).select("input[name=checkIn]").first().val();
    web.post()
        .uri("/reviews")
        .with(As.person(World.HERE, Person.LEO))
        .with(csrf())
        .param("checkIn", checkIn)
        .param("verdict", "leave")
        .exchange();
    assertThat(row(Person.PRU, NOW).text()).contains("left it out");
    assertThat(row(Person.PRU, NOW).select("button")).isEmpty();
    assertThat(say(Person.PRU, NOW)).hasStatus(303);
    assertThat(page("/reviews", Person.LEO).text()).contains("Nothing waits");
  }

  @Test
  void nothingIsOfferedWhileTheCodeStillCountsNorOnceTheRegisterIsLocked() {
    assertThat(row(Person.PRU, NOW)).isNull();
    assertThat(say(Person.PRU, NOW)).hasStatus(404);
    WorldClock.forward(Duration.ofHours(3));
    assertThat(row(Person.PRU, NOW)).isNotNull();
    WorldClock.forward(Duration.ofDays(15));
    assertThat(row(Person.PRU, NOW)).isNull();
    assertThat(say(Person.PRU, NOW)).hasStatus(404);
  }

  @Test
  void nobodyElsesSessionIsThere() {
    WorldClock.forward(Duration.ofHours(3));
    assertThat(row(Person.HANNA, NOW)).isNull();
    assertThat(say(Person.HANNA, NOW)).hasStatus(404);
    assertThat(say(Person.PRU, UUID.randomUUID())).hasStatus(404);
    assertThat(say(Person.PRU, World.ELSEWHERE.id(702))).hasStatus(404);
  }

  @Test
  void pageAsksLittleAndSaysNoNumber() throws Exception {
    WorldClock.forward(Duration.ofHours(3));
    assertThat(QueryCount.statementsOf(() -> page("/my-record/sessions", Person.PRU)))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(page("/my-record/sessions", Person.PRU).select("main h1, main .lead").text())
        .doesNotContainPattern("\\d");
  }

  private MvcTestResult say(Person person, UUID register) {
    return web.post()
        .uri("/my-record/sessions/{register}", register)
        .with(As.person(World.HERE, person))
        .with(csrf())
        .param("key", UUID.randomUUID().toString())
        .exchange();
  }

  private MvcTestResult takeBack(Person person, UUID register) {
    return web.delete()
        .uri("/my-record/sessions/{register}", register)
        .with(As.person(World.HERE, person))
        .with(csrf())
        .exchange();
  }

  private Element row(Person person, UUID register) {
    return page("/my-record/sessions", person).select("main li").stream()
        .filter(line -> line.outerHtml().contains(register.toString()) || leftOut(line))
        .findFirst()
        .orElse(null);
  }

  private static boolean leftOut(Element line) {
    return line.select("form").isEmpty();
  }

  private String count() {
    return page("/registers/" + NOW, Person.LEO).select("#roster h2").text();
  }

  private Document page(String path, Person person) {
    try {
      return Jsoup.parse(
          web.get()
              .uri(path)
              .with(As.person(World.HERE, person))
              .exchange()
              .getResponse()
              .getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
