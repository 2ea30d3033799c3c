package app.cairn.people.signin;

import app.cairn.people.Persona;
import app.cairn.people.Personas;
import app.cairn.people.signin.SignInPage.PersonasOf;
import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Cookies;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the sign-in page together: for the institution asked for, else the one remembered. */
@Component
class SignInPages {

  private final Shells shells;
  private final Templates templates;
  private final InstitutionDirectory institutions;
  private final ObjectProvider<UniversitySignIn> university;
  private final ObjectProvider<Personas> personas;
  private final Cookies cookies;
  private final boolean demonstration;

  SignInPages(
      Shells shells,
      Templates templates,
      InstitutionDirectory institutions,
      ObjectProvider<UniversitySignIn> university,
      ObjectProvider<Personas> personas,
      Cookies cookies,
      @Value("${cairn.demonstration:false}") boolean demonstration) {
    this.shells = shells;
    this.templates = templates;
    this.institutions = institutions;
    this.university = university;
    this.personas = personas;
    this.cookies = cookies;
    this.demonstration = demonstration;
  }

  /** What was typed and what is the matter with it. */
  record Typed(String email, @Nullable String wrongInstitution, @Nullable String wrongEmail) {

    static final Typed NOTHING = new Typed("", null, null);
  }

  JteModel page(
      HttpServletRequest request,
      @Nullable String asked,
      Destination to,
      @Nullable String notice,
      Typed typed) {
    String at = handleFor(request, asked);
    Optional<InstitutionCard> card = cardOf(at);
    UniversitySignIn own = university.getIfAvailable();
    String universityPath =
        own != null && card.isPresent() && own.isOfferedBy(at) ? own.path(at) : null;
    return templates.peopleSigninIndex(
        new SignInPage(
            shells.titled("signin.title"),
            notice,
            at,
            card.map(InstitutionCard::name).orElse(null),
            universityPath,
            to,
            typed.email(),
            typed.wrongInstitution(),
            typed.wrongEmail(),
            personasOffered()));
  }

  Optional<InstitutionCard> cardOf(String handle) {
    return institutions.withHandle(handle).flatMap(institutions::cardOf);
  }

  Optional<Persona> persona(String key) {
    return offered().stream().filter(persona -> persona.key().equals(key)).findFirst();
  }

  private String handleFor(HttpServletRequest request, @Nullable String asked) {
    if (asked != null) {
      return asked.strip();
    }
    String remembered = cookies.read(request, SignInCookies.INSTITUTION).orElse("");
    return cardOf(remembered).isPresent() ? remembered : "";
  }

  private List<PersonasOf> personasOffered() {
    return offered().stream()
        .collect(
            Collectors.groupingBy(Persona::university, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> new PersonasOf(group.getKey(), group.getValue()))
        .toList();
  }

  private List<Persona> offered() {
    return demonstration
        ? personas.orderedStream().flatMap(some -> some.all().stream()).toList()
        : List.of();
  }
}
