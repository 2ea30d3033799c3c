package app.cairn.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.HereAs;
import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPeople;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import app.cairn.world.Browser;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Olu observes Leo's session, which Pia comes to. */
@CairnTest
class HereAsTest {

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired CheckInCodes codes;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;

  @Test
  void whoObservesScansTheSameCodeAndIsNotCountedAmongThoseWhoCame() throws Exception {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO)) {
      Tenancy.within(
          World.HERE.institution(),
          () ->
              registers.hereAs(
                  "test",
                  Map.of(
                      register.occasion().id(),
                      Map.of(
                          World.HERE.person(Person.OLU),
                          HereAs.OBSERVING,
                          World.HERE.person(Person.LEO),
                          HereAs.LEADING))));
      scan(register, Person.PIA);
      assertThat(scan(register, Person.OLU))
          .contains("Noted, Olu", "You lead, shadow or observe here");
      scan(register, Person.OLU);
      assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
      assertThat(register.count("check_in", "outcome = 'not_counted'")).isEqualTo(2);
      var page = new Browser(port).signIn(World.HERE, Person.LEO).get(register.path()).text();
      assertThat(page)
          .contains("One person is in", "Also there, and not counted", "observing, since 10:10")
          .doesNotContain("leading, since");
    }
  }

  private String scan(TestRegister register, Person person) throws Exception {
    var phone =
        new Phone("http://localhost:" + port)
            .signedIn(people, cookies, World.HERE, World.HERE.person(person));
    String code =
        codes
            .shown(
                World.HERE.institution(),
                new RegisterHandle(register.handle()),
                new CodeWindow(120),
                WorldClock.NOW)
            .text();
    HttpResponse<String> page = phone.get("/Q/" + code);
    String key = Jsoup.parse(page.body()).selectFirst("input[name=key]").val();
    HttpResponse<String> answer = phone.post("/check-ins", "key=" + key);
    return Jsoup.parse(phone.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .text();
  }
}
