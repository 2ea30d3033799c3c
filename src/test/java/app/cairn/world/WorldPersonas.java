package app.cairn.world;

import app.cairn.people.Persona;
import app.cairn.people.Personas;
import java.util.Arrays;
import java.util.List;

/**
 * Everyone of the world can be signed in with one click, as {@code here-colin} or {@code
 * elsewhere-ada}.
 */
final class WorldPersonas implements Personas {

  @Override
  public List<Persona> all() {
    return Arrays.stream(World.values())
        .flatMap(world -> Arrays.stream(Person.values()).map(person -> persona(world, person)))
        .toList();
  }

  static String key(World world, Person person) {
    return world.name().toLowerCase(java.util.Locale.ROOT)
        + "-"
        + person.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Shown to nobody in particular, so without a canary. */
  private static Persona persona(World world, Person person) {
    return new Persona(
        key(world, person),
        world.handle(),
        "University " + world.name(),
        person.name(),
        "of the world",
        world.canary() + " directory",
        "u-" + world.canary() + "-" + person.fixed());
  }
}
