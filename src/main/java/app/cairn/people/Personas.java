package app.cairn.people;

import java.util.List;

/**
 * Contributed by the demonstration, a fixed list that reads no institution's rows. Without one, or
 * with the demonstration off, nobody is offered and nobody gets in this way.
 */
public interface Personas {

  /** In the order to show, those of one institution together. */
  List<Persona> all();
}
