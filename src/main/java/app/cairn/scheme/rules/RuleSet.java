package app.cairn.scheme.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One value of a rule, set for a scheme, a school or a group ({@code place} is that one's id), from
 * its first day (since the scheme began, where none is named) up to and not including the day it
 * ends.
 */
public record RuleSet(
    UUID id,
    RuleName name,
    RuleValue value,
    SetFor setFor,
    UUID place,
    String where,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** The same, by the name people know its place by. */
  public RuleSet at(String name) {
    return new RuleSet(id, this.name, value, setFor, place, name, from, until);
  }

  public boolean holds(LocalDate day) {
    return !from.map(day::isBefore).orElse(false) && until.map(day::isBefore).orElse(true);
  }
}
