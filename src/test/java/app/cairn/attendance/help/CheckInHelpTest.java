package app.cairn.attendance.help;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class CheckInHelpTest {

  private static final String HELP = "/help/check-in";

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired CheckInCodes codes;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;

  @Test
  void whoIsAskedToScanMayReadItBeforeSigningIn() {
    var help = new Browser(port).get(HELP);
    assertThat(help.status()).isEqualTo(200);
    assertThat(help.page().select("#cannot li"))
        .extracting(line -> line.text())
        .anyMatch(line -> line.contains("lends their phone"))
        .anyMatch(line -> line.contains("two phones"))
        .anyMatch(line -> line.contains("over a call"))
        .anyMatch(line -> line.contains("scans and leaves"))
        .anyMatch(line -> line.contains("ticks a friend"));
    assertThat(help.page().select("#helps li").text())
        .contains("Being in the room", "A headcount", "list of what is odd");
  }

  @Test
  void everyGuardSaysWhatItDoesAndWhatItDoesNot() {
    var guards = new Browser(port).get(HELP).page().select("tbody tr");
    assertThat(guards).hasSize(Guard.values().length);
    assertThat(guards)
        .allSatisfy(
            guard -> {
              var said = guard.select("th, td").eachText();
              assertThat(said).hasSize(3).doesNotHaveDuplicates();
            });
  }

  @Test
  void leaderFindsItOnTheRegisterTheReviewListAndThePageForThePhone() {
    try (var register =
        new TestRegister(registers, World.HERE, Roster.COHORT, StrictScan.SECONDS, Person.LEO)) {
      var leader = new Browser(port).signIn(World.HERE, Person.LEO);
      assertLinked(leader.get(register.path()));
      assertLinked(leader.get(register.path() + "/review"));
      assertLinked(leader.get("/registers/kept"));
    }
  }

  @Test
  void participantFindsItInTheirOwnRecord() {
    assertLinked(new Browser(port).signIn(World.HERE, Person.PIA).get("/my-record"));
  }

  @Test
  void whoMakesCheckInStricterReadsItFirst() {
    var coordinator = new Browser(port).signIn(World.HERE, Person.SUNE);
    var rules = "/schemes/" + World.HERE.id(401) + "/rules/new?rule=";
    assertLinked(coordinator.get(rules + "check_in_window"));
    assertThat(coordinator.get(rules + "leaders_per_session").body()).doesNotContain(HELP);
  }

  /** What help says of two phones is so, however strict the scheme. */
  @Test
  void twoPhonesInOneHandAreTwoPeopleToCairn() {
    try (var register =
        new TestRegister(registers, World.HERE, Roster.COHORT, StrictScan.SECONDS, Person.LEO)) {
      var phones = new StrictScan(port, codes, people, cookies);
      phones.of(register, Person.PIA, UUID.randomUUID());
      phones.of(register, Person.PER, UUID.randomUUID());
      var leader = new Browser(port).signIn(World.HERE, Person.LEO);
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(2);
      assertThat(leader.get(register.path() + "/review").text()).contains("Nothing is odd");
    }
  }

  private static void assertLinked(Browser.Answer page) {
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("a[href=" + HELP + "]")).isNotEmpty();
  }
}
