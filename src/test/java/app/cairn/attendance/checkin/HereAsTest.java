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
import org.jsoup.nodes.Document;
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
      assertThat(page(register).text())
          .contains(
              "One person is in", "Not counted among those who came", "observing, since 10:10")
          .doesNotContain("leading, since");
    }
  }

  @Test
  void whoObservesIsTickedAsWellAndTheTickIsTakenBack() {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO)) {
      observes(register, Person.OLU);
      var leo = new Browser(port).signIn(World.HERE, Person.LEO);
      String olu = World.HERE.id(107).toString();
      assertThat(page(register).select("#p-" + olu).text()).contains("observing", "Tick");
      leo.get(register.path());
      assertThat(leo.post(register.path() + "/check-ins", "person", olu).status()).isEqualTo(303);
      var row = page(register).select("#p-" + olu);
      assertThat(row.text()).contains("observing, since 10:10", "Undo");
      assertThat(page(register).select("#roster h2").text()).contains("Nobody is in");
      assertThat(register.count("register_entry", "standing = 'here'")).isZero();
      leo.post(
          register.path() + "/corrections",
          "checkIn",
          row.select("[name=checkIn]").val(),
          "undo",
          "true");
      assertThat(page(register).select("#p-" + olu).text())
          .contains("Tick")
          .doesNotContain("since");
    }
  }

  @Test
  void whatThePhoneKeptOfWhoObservesIsTakenInTheSameWay() {
    try (var register = new TestRegister(registers, World.HERE, Person.LEO)) {
      observes(register, Person.OLU);
      var leo = new Browser(port).signIn(World.HERE, Person.LEO);
      leo.get(register.path());
      assertThat(
              leo.post(
                      register.path() + "/phone",
                      "person",
                      World.HERE.id(107).toString(),
                      "ago",
                      "0")
                  .status())
          .isEqualTo(201);
      assertThat(register.count("check_in", "outcome = 'not_counted' and way = 'tick'")).isOne();
    }
  }

  private void observes(TestRegister register, Person person) {
    Tenancy.within(
        World.HERE.institution(),
        () ->
            registers.hereAs(
                "test",
                Map.of(
                    register.occasion().id(),
                    Map.of(World.HERE.person(person), HereAs.OBSERVING))));
  }

  private Document page(TestRegister register) {
    return Jsoup.parse(
        new Browser(port).signIn(World.HERE, Person.LEO).get(register.path()).body());
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
