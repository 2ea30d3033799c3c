package app.cairn.world;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.cairn.platform.SignedIn;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a MockMvc request as someone of the world: {@code .with(As.person(HERE, COLIN))}. */
public final class As {

  private As() {}

  public static RequestPostProcessor person(World world, Person person) {
    var who =
        new SignedIn(
            world.institution(), world.person(person), world.canary() + " " + person.name());
    var signedIn = new TestingAuthenticationToken(who, "", "PERSON");
    signedIn.setAuthenticated(true);
    return authentication(signedIn);
  }
}
