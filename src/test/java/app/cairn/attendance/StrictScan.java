package app.cairn.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.attendance.code.ShownCode;
import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.web.Cookies;
import app.cairn.world.Browser;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.util.UUID;

/**
 * A scan where codes change every ten seconds, and the number on the screen tapped; of another
 * register it is a scan with such a code all the same.
 */
public record StrictScan(int port, CheckInCodes codes, SignedPeople people, Cookies cookies) {

  public static final int SECONDS = 10;

  public void of(TestRegister register, Person person, UUID device) {
    var phone = new Browser(port);
    phone.keep(
        cookies.nameOf(SignedPeople.COOKIE),
        people.write(
            new SignedPerson(
                World.HERE.institution(),
                World.HERE.person(person),
                device,
                WorldClock.NOW.plusSeconds(3600))));
    ShownCode shown =
        codes.shown(
            World.HERE.institution(),
            new RegisterHandle(register.handle()),
            new CodeWindow(SECONDS),
            WorldClock.NOW);
    String key = phone.get("/Q/" + shown.text()).page().selectFirst("[name=key]").val();
    assertThat(phone.post("/check-ins", "key", key, "tapped", shown.number()).status())
        .isEqualTo(303);
  }
}
