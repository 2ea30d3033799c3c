package app.cairn.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CairnTest
class SignedPeopleTest {

  private static final SignedPerson PIA =
      new SignedPerson(
          World.HERE.institution(),
          World.HERE.person(Person.PIA),
          UUID.fromString("3f6b6c1e-6a0f-4c0a-8f2e-0d6f3a1b2c3d"),
          WorldClock.NOW.plus(Duration.ofHours(12)));

  @Autowired SignedPeople signedPeople;

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(signedPeople.read(signedPeople.write(PIA))).contains(PIA);
  }

  @Test
  void itCountsUntilItsTimeIsOver() {
    String cookie = signedPeople.write(PIA);

    WorldClock.forward(Duration.ofHours(12).minusSeconds(1));
    assertThat(signedPeople.read(cookie)).isPresent();
    WorldClock.forward(Duration.ofSeconds(1));
    assertThat(signedPeople.read(cookie)).isEmpty();
    assertThat(signedPeople.deviceOf(cookie)).contains(PIA.device());
  }

  @Test
  void anyChangedLetterMakesItWorthless() {
    String cookie = signedPeople.write(PIA);

    for (int i = 0; i < cookie.length(); i++) {
      char other = cookie.charAt(i) == 'A' ? 'Q' : 'A';
      String altered = cookie.substring(0, i) + other + cookie.substring(i + 1);
      assertThat(signedPeople.read(altered)).as("letter %d changed", i).isEmpty();
    }
  }

  @Test
  void nonsenseIsNobody() {
    assertThat(signedPeople.read("")).isEmpty();
    assertThat(signedPeople.read("not base 64!")).isEmpty();
    assertThat(signedPeople.read(signedPeople.write(PIA) + "AAAA")).isEmpty();
  }
}
