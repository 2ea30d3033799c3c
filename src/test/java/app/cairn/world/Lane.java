package app.cairn.world;

import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.web.Cookies;
import jakarta.servlet.http.Cookie;
import java.util.UUID;

/** What the check-in lane knows people by, beside their session. */
public final class Lane {

  private static final UUID DEVICE = UUID.fromString("00000000-0000-4000-8000-000000000003");

  private Lane() {}

  public static Cookie cookieOf(
      World world, Person person, SignedPeople signedPeople, Cookies cookies) {
    var signed =
        new SignedPerson(
            world.institution(), world.person(person), DEVICE, WorldClock.NOW.plusSeconds(3600));
    return new Cookie(cookies.nameOf(SignedPeople.COOKIE), signedPeople.write(signed));
  }
}
