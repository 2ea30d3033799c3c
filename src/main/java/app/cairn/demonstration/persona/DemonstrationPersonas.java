package app.cairn.demonstration.persona;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.people.Persona;
import app.cairn.people.Personas;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The cast of the four universities, offered on the sign-in page. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class DemonstrationPersonas implements Personas {

  private final Words words;

  DemonstrationPersonas(Words words) {
    this.words = words;
  }

  @Override
  public List<Persona> all() {
    Wording w = words.wording(Locale.UK, ZoneOffset.UTC);
    return Stream.of(University.values())
        .flatMap(university -> Cast.of(university).stream())
        .filter(member -> member.part() != Cast.Part.CO_LEADER)
        .map(member -> persona(member, w))
        .toList();
  }

  private static Persona persona(Cast.Member member, Wording w) {
    var university = member.university();
    return new Persona(
        member.personaKey(),
        university.handle(),
        university.fullName(),
        member.name(),
        about(member, w),
        Cast.SOURCE,
        member.key());
  }

  private static String about(Cast.Member member, Wording w) {
    return switch (member.university()) {
      case HARROWMERE -> w.choice("personas.harrowmere", member.part());
      case INVERLAITH -> w.choice("personas.inverlaith", member.part());
      case EASTQUAY -> w.choice("personas.eastquay", member.part());
      case ASHFEN -> w.choice("personas.ashfen", member.part());
    };
  }
}
