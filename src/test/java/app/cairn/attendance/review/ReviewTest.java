package app.cairn.attendance.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.attendance.StrictScan;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class ReviewTest {

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired CheckInCodes codes;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;

  @Test
  void twoPeopleOnOnePhoneBothCountComeUpAndAreNotShownAgainOnceSomebodyHasLooked() {
    UUID shared = UUID.randomUUID();
    try (var register = strict()) {
      scan(register, Person.PIA, shared);
      scan(register, Person.PER, shared);
      scan(register, Person.PAZ, UUID.randomUUID());
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(3);
      var leader = new Browser(port).signIn(World.HERE, Person.LEO);
      assertThat(leader.get(register.path()).text()).contains("Worth a look");
      var review = leader.get(register.path() + "/review");
      assertThat(review.text())
          .contains("One phone checked in these people")
          .contains("Pip", "Per")
          .doesNotContain("Paz");
      String[] both =
          review.page().select("form [name=checkIn]").stream()
              .flatMap(field -> Stream.of("checkIn", field.val()))
              .toArray(String[]::new);
      assertThat(leader.post(register.path() + "/review", both).status()).isEqualTo(303);
      assertThat(leader.get(register.path() + "/review").text()).contains("Nothing is odd");
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(3);
    }
  }

  @Test
  void whoIsInTwoPlacesAtOnceComesUpAndTheOtherPlaceIsNotNamed() {
    try (var register = strict();
        var elsewhere = new TestRegister(registers, World.HERE, Person.LIA)) {
      scan(register, Person.PIA, UUID.randomUUID());
      scan(elsewhere, Person.PIA, UUID.randomUUID());
      String review =
          new Browser(port).signIn(World.HERE, Person.LEO).get(register.path() + "/review").text();
      assertThat(review).contains("another session at the same time").contains("Pip");
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
      assertThat(elsewhere.count("register_entry", "standing = 'here'")).isEqualTo(1);
    }
  }

  @Test
  void whereNothingDependsOnItNobodyIsSentToLook() {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO)) {
      assertThat(new Browser(port).signIn(World.HERE, Person.LEO).get(register.path()).text())
          .doesNotContain("Worth a look");
      var leader = new Browser(port).signIn(World.HERE, Person.LEO);
      assertThat(leader.get(register.path() + "/review").status()).isEqualTo(404);
      leader.get(register.path());
      assertThat(leader.post(register.path() + "/review").status()).isEqualTo(404);
    }
  }

  private TestRegister strict() {
    return new TestRegister(registers, World.HERE, Roster.COHORT, StrictScan.SECONDS, Person.LEO);
  }

  private void scan(TestRegister register, Person person, UUID device) {
    new StrictScan(port, codes, people, cookies).of(register, person, device);
  }
}
