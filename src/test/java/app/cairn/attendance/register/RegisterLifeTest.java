package app.cairn.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
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
class RegisterLifeTest {

  private static final UUID LAST_WEEK = World.HERE.id(701);
  private static final UUID NOW = World.HERE.id(702);
  private static final String PIA_WAS_SCANNED = World.HERE.id(8801).toString();
  private static final Duration UNTIL_IT_IS_LOCKED = Duration.ofDays(8);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void aRegisterIsOpenThenConfirmedAndSaysUntilWhenItCanBeCorrected() {
    assertThat(page(NOW, Person.LEO).text()).contains("Not confirmed yet").contains("24 Nov");
    post(NOW, "confirmation", Person.LEO, "headcount", "");
    assertThat(page(NOW, Person.LEO).text()).contains("It can still be corrected until");
  }

  @Test
  void twoWeeksAfterTheSessionItIsLockedForThoseWhoKeepIt() {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    Document page = page(LAST_WEEK, Person.LEO);
    assertThat(page.text()).contains("Locked since").contains("6 people are in");
    assertThat(page.select("main form[method=post]")).isEmpty();
  }

  @Test
  void nothingOfALockedRegisterCanBeChanged() {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    refused("check-ins", "person", World.HERE.id(127).toString());
    refused("check-ins", "name", "Somebody Tall");
    refused("corrections", "checkIn", PIA_WAS_SCANNED, "reason", "a friend's phone");
    refused("corrections", "checkIn", PIA_WAS_SCANNED, "undo", "true");
    refused("confirmation", "headcount", "99");
    assertThat(page(LAST_WEEK, Person.LEO).text())
        .contains("6 people are in")
        .contains("headcount 6");
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE"})
  void whoeverRunsThePartOpensItAgainWithAReasonForAWeek(Person person) {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    assertThat(page(LAST_WEEK, person).text()).contains("Open it again");
    assertThat(post(LAST_WEEK, "reopening", person, "reason", "Pru was there")).hasStatus(303);
    assertThat(page(LAST_WEEK, Person.LEO).text())
        .contains("Opened again by")
        .contains("Pru was there");
    post(LAST_WEEK, "check-ins", Person.LEO, "person", World.HERE.id(127).toString());
    assertThat(page(LAST_WEEK, Person.LEO).text()).contains("7 people are in");
    WorldClock.forward(ReopeningDesk.OPEN_FOR);
    assertThat(page(LAST_WEEK, Person.LEO).text()).contains("Locked since");
  }

  @Test
  void withoutAReasonItStaysLockedAndWhatWasTypedIsKept() {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    String tooLong = "because ".repeat(40);
    MvcTestResult answer = post(LAST_WEEK, "reopening", Person.COLIN, "reason", tooLong);
    assertThat(answer).hasStatus(422);
    Document page = Jsoup.parse(body(answer));
    assertThat(page.text()).contains("still locked");
    assertThat(page.select("#reason").val()).isEqualTo(tooLong);
  }

  @Test
  void sentTwiceItIsOpenedOnce() {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      post(LAST_WEEK, "reopening", Person.COLIN, "reason", "Pru was there", "key", key);
    }
    assertThat(reopenings()).isEqualTo(1);
  }

  @Test
  void aRegisterThatIsNotLockedNeedsNoOpening() {
    assertThat(post(LAST_WEEK, "reopening", Person.COLIN, "reason", "just so")).hasStatus(303);
    assertThat(reopenings()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "OLU", "SONIA", "LEN", "HANNA", "STIG", "PIA"})
  void nobodyElseOpensItAgain(Person person) {
    WorldClock.forward(UNTIL_IT_IS_LOCKED);
    assertThat(post(LAST_WEEK, "reopening", person, "reason", "please")).hasStatus(404);
    assertThat(reopenings()).isZero();
  }

  private void refused(String what, String... fields) {
    long before = checkIns();
    assertThat(post(LAST_WEEK, what, Person.LEO, fields)).hasStatus(303);
    assertThat(checkIns()).isEqualTo(before);
  }

  private MvcTestResult post(UUID register, String what, Person person, String... fields) {
    var request =
        web.post()
            .uri("/registers/{id}/" + what, register)
            .with(As.person(World.HERE, person))
            .with(csrf());
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private Document page(UUID register, Person person) {
    return Jsoup.parse(
        body(
            web.get()
                .uri("/registers/{id}", register)
                .with(As.person(World.HERE, person))
                .exchange()));
  }

  private long checkIns() {
    return number("select count(*) from attendance.check_in where register_id = :id");
  }

  private long reopenings() {
    return number("select count(*) from attendance.register_reopening where register_id = :id");
  }

  private long number(String sql) {
    return jdbc.sql(sql).param("id", LAST_WEEK).query((line, n) -> line.getLong(1)).single();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
