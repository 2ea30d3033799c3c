package app.cairn.attendance.register;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ten past ten: the register of the session that goes on is empty so far. */
@CairnTest
@InWorld
class NobodyCameTest {

  private static final UUID NOW = HERE.id(702);
  private static final UUID LAST_WEEK = HERE.id(701);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void theRegisterIsConfirmedWithNobodyAndTheLeadersAreThanked() {
    assertThat(post(NOW, "nobody", Person.LEO)).hasStatus(303);
    assertThat(page(NOW, Person.LEO))
        .hasStatusOk()
        .bodyText()
        .contains("Nobody came. Thank you for being there", "headcount 0");
    assertThat(known(NOW)).as("for their hours").isTrue();
    assertThat(confirmations()).isOne();
  }

  @Test
  void saidTwiceItIsSaidOnce() {
    String key = UUID.randomUUID().toString();
    post(NOW, "nobody", Person.LEO, "key", key);
    post(NOW, "nobody", Person.LEO, "key", key);
    post(NOW, "nobody", Person.LIA);
    assertThat(count("attendance.nobody_came")).isOne();
  }

  @Test
  void takenBackTheRegisterIsToBeConfirmedAgainAndAnOldFormSaysNothing() {
    String key = UUID.randomUUID().toString();
    post(NOW, "nobody", Person.LEO, "key", key);
    post(NOW, "nobody", Person.LIA, "_method", "delete");
    post(NOW, "nobody", Person.LIA, "_method", "delete");
    assertThat(known(NOW)).isFalse();
    assertThat(confirmations()).isZero();
    post(NOW, "nobody", Person.LEO, "key", key);
    assertThat(known(NOW)).isFalse();
    assertThat(confirmations()).isZero();
    assertThat(count("attendance.nobody_came")).as("nothing is rewritten").isOne();
  }

  @Test
  void aConfirmationFromBeforeStaysWhenItIsTakenBack() {
    post(NOW, "confirmation", Person.LEO, "headcount", "0");
    WorldClock.forward(Duration.ofMinutes(5));
    post(NOW, "nobody", Person.LEO);
    post(NOW, "nobody", Person.LEO, "_method", "delete");
    assertThat(confirmations()).isOne();
  }

  @Test
  void whereSomebodyIsInOrWasCountedItIsNotSaid() {
    post(NOW, "confirmation", Person.LEO, "headcount", "3");
    post(NOW, "nobody", Person.LEO);
    assertThat(known(NOW)).isFalse();
    post(NOW, "confirmation", Person.LEO, "headcount", "0");
    post(
        NOW,
        "check-ins",
        Person.LEO,
        "person",
        HERE.id(121).toString(),
        "key",
        UUID.randomUUID().toString());
    post(NOW, "nobody", Person.LEO);
    assertThat(known(NOW)).isFalse();
  }

  @Test
  void whoComesAfterAllSpeaksLouder() {
    post(NOW, "nobody", Person.LEO);
    post(
        NOW,
        "check-ins",
        Person.LEO,
        "person",
        HERE.id(121).toString(),
        "key",
        UUID.randomUUID().toString());
    assertThat(page(NOW, Person.LEO)).bodyText().doesNotContain("Nobody came");
  }

  @Test
  void onItsDayOnly() {
    post(LAST_WEEK, "nobody", Person.LEO);
    assertThat(known(LAST_WEEK)).isFalse();
    post(NOW, "nobody", Person.LEO);
    WorldClock.forward(Duration.ofHours(15));
    post(NOW, "nobody", Person.LEO, "_method", "delete");
    assertThat(known(NOW)).as("the day is over").isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"OLU", "SONIA", "LEN", "MARA", "HANNA", "LARS", "PIA"})
  void nobodyElseSaysIt(Person person) {
    assertThat(post(NOW, "nobody", person)).hasStatus(404);
    assertThat(post(NOW, "nobody", person, "_method", "delete")).hasStatus(404);
    assertThat(known(NOW)).isFalse();
  }

  private MvcTestResult post(UUID register, String what, Person who, String... namedValues) {
    var request =
        web.post()
            .uri("/registers/" + register + "/" + what)
            .with(As.person(HERE, who))
            .with(csrf());
    for (int i = 0; i < namedValues.length; i += 2) {
      request.param(namedValues[i], namedValues[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult page(UUID register, Person who) {
    return web.get().uri("/registers/" + register).with(As.person(HERE, who)).exchange();
  }

  /** As other modules see it. */
  private boolean known(UUID register) {
    return jdbc.sql(
            "select nobody_came_at is not null from attendance.published_register where id = :id")
        .param("id", register)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private int confirmations() {
    return jdbc.sql("select count(*) from attendance.register_confirmation where register_id = :id")
        .param("id", NOW)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
  }
}
