package app.cairn.scheme.rules;

import app.cairn.institution.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scheme's rules with their dates and the tree of schools: answers without asking the database.
 */
public final class RuleBook {

  private final UUID scheme;
  private final String presetName;
  private final List<RuleSet> sets;
  private final Map<UUID, UUID> schoolAbove;
  private final Map<RuleName, RuleValue> preset;

  public RuleBook(
      UUID scheme,
      String presetName,
      List<RuleSet> sets,
      Map<UUID, UUID> schoolAbove,
      Map<RuleName, RuleValue> preset) {
    this.scheme = scheme;
    this.presetName = presetName;
    this.sets = List.copyOf(sets);
    this.schoolAbove = Map.copyOf(schoolAbove);
    this.preset = Map.copyOf(preset);
  }

  /** What holds on a day for the whole scheme. */
  public RulesHere forScheme(LocalDate on) {
    return at(null, null, on);
  }

  public RulesHere forSchool(@Nullable SchoolId school, LocalDate on) {
    return at(school, null, on);
  }

  /**
   * What holds on a day for a group whose cohort belongs to the school, where it belongs to one.
   */
  public RulesHere at(@Nullable SchoolId school, @Nullable UUID group, LocalDate on) {
    return new RulesHere(this, places(school, group), on);
  }

  /** Every value ever set, planned ones included. */
  public List<RuleSet> sets() {
    return sets;
  }

  RuleApplied<RuleValue> applying(RuleName name, List<UUID> nearestFirst, LocalDate on) {
    for (var place : nearestFirst) {
      var set = setAt(name, place, on);
      if (set.isPresent()) {
        var found = set.get();
        return new RuleApplied<>(
            name, found.value(), new RuleOrigin(found.setFor(), found.where(), found.from()));
      }
    }
    var value = preset.get(name);
    if (value == null) {
      throw new IllegalStateException("No preset value for " + name);
    }
    return new RuleApplied<>(
        name, value, new RuleOrigin(SetFor.PRESET, presetName, Optional.empty()));
  }

  private Optional<RuleSet> setAt(RuleName name, UUID place, LocalDate on) {
    return sets.stream()
        .filter(set -> set.name() == name && set.place().equals(place) && set.holds(on))
        .findFirst();
  }

  private List<UUID> places(@Nullable SchoolId school, @Nullable UUID group) {
    var places = new ArrayList<UUID>();
    if (group != null) {
      places.add(group);
    }
    var seen = new HashSet<UUID>();
    var above = school == null ? null : school.value();
    while (above != null && seen.add(above)) {
      places.add(above);
      above = schoolAbove.get(above);
    }
    places.add(scheme);
    return places;
  }
}
