package app.cairn.people.first;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.institution.Institution;
import app.cairn.institution.MarksReaders;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class FoundingTest {

  @LocalServerPort int port;
  @Autowired Founding founding;
  @Autowired InstitutionDirectory directory;

  @Test
  void theFirstAdministratorComesInByTheOneLinkOnce() {
    String link = found("southby");
    var browser = new Browser(port);

    assertThat(browser.get(link).text()).contains("head@southby.example");
    assertThat(browser.post(link).status()).isEqualTo(303);
    assertThat(browser.get("/").text()).contains("No people are here yet");
    assertThat(browser.get("/people").status()).isEqualTo(200);
    var another = new Browser(port);
    assertThat(another.get(link).status()).isEqualTo(422);
  }

  @Test
  void theLinkIsGoodForAWeek() {
    String link = found("westby");

    WorldClock.forward(Duration.ofDays(7));
    assertThat(new Browser(port).get(link).status()).isEqualTo(422);
  }

  @Test
  void whoeverLostTheWayInIsGivenAnotherLink() {
    found("eastby");
    var institution = directory.withHandle("eastby").orElseThrow();
    for (String address : new String[] {"head@eastby.example", "Deputy@eastby.example"}) {
      String token = Tenancy.within(institution, () -> founding.invite(address));
      var browser = new Browser(port);
      browser.get("/i/eastby/sign-in-links/" + token);

      assertThat(browser.post("/i/eastby/sign-in-links/" + token).status()).isEqualTo(303);
      assertThat(browser.get("/people").status()).as(address).isEqualTo(200);
    }
  }

  private String found(String handle) {
    var institution =
        new Institution(
            new InstitutionId(Ids.next()),
            handle,
            "University of " + handle,
            handle,
            ZoneId.of("Europe/London"),
            Locale.UK,
            "",
            MarksReaders.PLANNING_OFFICE);
    String token =
        Tenancy.within(
            institution.id(), () -> founding.found(institution, "Head@" + handle + ".example"));
    return "/i/" + handle + "/sign-in-links/" + token;
  }
}
