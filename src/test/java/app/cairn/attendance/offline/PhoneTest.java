package app.cairn.attendance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.Browser;
import app.cairn.world.Browser.Answer;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a leader's phone may ask for and send, whatever script does it. */
@CairnTest
class PhoneTest {

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired ShortNumbers numbers;
  @Autowired PersonMarks marks;

  private TestRegister register;
  private Browser leader;

  @BeforeEach
  void open() {
    register = new TestRegister(registers, World.HERE, Person.LEO);
    leader = new Browser(port).signIn(World.HERE, Person.LEO);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void shortNumberNamesThoseOnTheListAndNobodyElse() {
    assertThat(send("text", numberOf(Person.PIA)).body()).contains("\"IN\"");
    assertThat(send("text", numberOf(Person.PIA)).body()).contains("ALREADY_IN");
    assertThat(send("text", "u-" + World.HERE.canary() + "-122").body()).contains("\"IN\"");
    assertThat(send("text", numberOf(Person.LEO)).body()).contains("TAKEN_DOWN");
    assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(2);
    assertThat(register.count("check_in", "person_id is null")).isEqualTo(1);
  }

  @Test
  void sameKeyTwiceIsOneTickWithTheSameAnswer() {
    String key = UUID.randomUUID().toString();
    String pia = World.HERE.person(Person.PIA).value().toString();
    assertThat(send("person", pia, "key", key).body())
        .isEqualTo(send("person", pia, "key", key).body());
    assertThat(register.count("check_in", "true")).isEqualTo(1);
  }

  @Test
  void tickIsTakenBackByItsKeyWhetherItArrivedOrNot() {
    String key = UUID.randomUUID().toString();
    assertThat(send("done", key).body()).contains("UNDONE");
    send("person", World.HERE.person(Person.PIA).value().toString(), "key", key);
    assertThat(send("done", key).body()).contains("UNDONE");
    assertThat(register.count("register_entry", "standing = 'here'")).isZero();
    assertThat(register.count("register_entry", "standing = 'taken_back'")).isEqualTo(1);
  }

  @Test
  void whatCameLateSaysHowLongThePhoneKeptIt() {
    send("person", World.HERE.person(Person.PIA).value().toString(), "ago", "3600000");
    send("person", World.HERE.person(Person.PER).value().toString(), "ago", "2000");
    assertThat(register.count("check_in", "device_at = at - interval '1 hour'")).isEqualTo(1);
    assertThat(register.count("check_in", "device_at is null")).isEqualTo(1);
    assertThat(
            leader
                .get(register.path() + "/entries/" + World.HERE.person(Person.PIA).value())
                .text())
        .contains("There was no network; the phone says that it was Tue 10 Nov 2026 09:10.");
  }

  @Test
  void nothingIsTakenInAnotherPersonsName() {
    String mark = marks.of(World.HERE.institution(), World.HERE.person(Person.LIA)).toString();
    Answer answer = send("text", "Somebody", "mark", mark);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("Somebody else kept this");
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void lockedRegisterAndPeopleOfNoListAreRefusedWithAReason() {
    Answer stranger = send("person", World.HERE.person(Person.LIA).value().toString());
    assertThat(stranger.status()).isEqualTo(422);
    assertThat(stranger.body()).contains("not on this list any more");
    assertThat(send("text", "  ").status()).isEqualTo(422);
    assertThat(send("text", "x".repeat(121)).status()).isEqualTo(422);
    longAgo();
    Answer late = send("person", World.HERE.person(Person.PIA).value().toString());
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("was locked before this arrived");
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void phoneOfAResitGetsNoNamesAndTakesPeopleDownAsTheySayTheirNames() {
    try (var resit = new TestRegister(registers, World.HERE, Roster.NONE, 120, Person.LEO)) {
      leader.get(resit.path());
      assertThat(leader.get(resit.path() + "/phone").body())
          .contains("\"people\":[]")
          .doesNotContain("Pip");
      String path = resit.path() + "/phone";
      assertThat(leader.post(path, "text", numberOf(Person.PIA)).body()).contains("TAKEN_DOWN");
      assertThat(
              leader
                  .post(path, "person", World.HERE.person(Person.PIA).value().toString())
                  .status())
          .isEqualTo(422);
    }
  }

  @Test
  void pageThatAPhoneKeepsIsTheSameForEverybodyAndNamesNobody() {
    String page = leader.get("/registers/kept").body();
    assertThat(page).doesNotContain("Leo", "_csrf");
    var other = new Browser(port).signIn(World.HERE, Person.LIA);
    assertThat(other.get("/registers/kept").body()).isEqualTo(page);
  }

  private void longAgo() {
    Instant starts = WorldClock.NOW.minus(Duration.ofDays(20));
    Tenancy.within(
        World.HERE.institution(),
        () -> {
          registers.moved(register.occasion(), starts, starts.plusSeconds(3600), "");
          return true;
        });
  }

  private Answer send(String... fields) {
    leader.get(register.path());
    return leader.post(register.path() + "/phone", fields);
  }

  private String numberOf(Person person) {
    return numbers.of(World.HERE.institution(), World.HERE.person(person));
  }
}
