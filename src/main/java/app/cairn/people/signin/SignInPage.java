package app.cairn.people.signin;

import app.cairn.people.Persona;
import app.cairn.platform.page.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param notice what just happened: signed out, refused, no longer good
 * @param at the handle chosen or typed; empty when it has to be asked for
 * @param institution its name, once it is known
 * @param universityPath where the university's own sign-in begins; null when it has none
 * @param email as typed, when it could not be used
 */
public record SignInPage(
    Shell shell,
    @Nullable String notice,
    String at,
    @Nullable String institution,
    @Nullable String universityPath,
    Destination to,
    String email,
    @Nullable String wrongInstitution,
    @Nullable String wrongEmail,
    List<PersonasOf> personas) {

  public String encodedTo() {
    return URLEncoder.encode(to.path(), StandardCharsets.UTF_8);
  }

  /** The personas of one university. */
  public record PersonasOf(String university, List<Persona> people) {}
}
