package app.cairn.people.signin;

import app.cairn.people.People;
import app.cairn.people.Persona;
import app.cairn.platform.NotFound;
import app.cairn.platform.SignedIn;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One click to be somebody invented. The route does not exist but in the demonstration. */
@Controller
@ConditionalOnProperty("cairn.demonstration")
class PersonaController {

  private final SignInPages pages;
  private final InstitutionDirectory institutions;
  private final People people;
  private final Door door;

  PersonaController(
      SignInPages pages, InstitutionDirectory institutions, People people, Door door) {
    this.pages = pages;
    this.institutions = institutions;
    this.people = people;
    this.door = door;
  }

  @PostMapping("/demo/sign-in")
  View create(
      @RequestParam(defaultValue = "") String persona,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignedIn who = pages.persona(persona).flatMap(this::found).orElseThrow(NotFound::new);
    door.letIn(who, Way.PERSONA, request, response);
    return Redirect.to(Destination.of(to).path());
  }

  private Optional<SignedIn> found(Persona persona) {
    return institutions
        .withHandle(persona.handle())
        .flatMap(
            institution ->
                Tenancy.within(
                    institution,
                    () ->
                        people
                            .identifiedBy(persona.source(), persona.identifier())
                            .map(
                                person ->
                                    new SignedIn(
                                        institution,
                                        person,
                                        people.nameOf(person).orElse(persona.name())))));
  }
}
