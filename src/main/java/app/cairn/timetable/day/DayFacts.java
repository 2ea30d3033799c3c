package app.cairn.timetable.day;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was told of a session on its day and stands.
 *
 * @param rooms names of some rooms near its own, to choose from
 * @param observers who of those who run the part sits in, by name
 */
public record DayFacts(
    Optional<Alone> alone,
    Optional<SteppingIn> steppingIn,
    boolean moved,
    List<String> rooms,
    Map<PersonId, String> observers) {

  public static final DayFacts NONE =
      new DayFacts(Optional.empty(), Optional.empty(), false, List.of(), Map.of());

  public record Alone(PersonId person, String name, Instant at) {}

  public record SteppingIn(PersonId person, String name) {}
}
