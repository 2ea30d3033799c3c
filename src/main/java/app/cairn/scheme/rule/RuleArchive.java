package app.cairn.scheme.rule;

import app.cairn.platform.NotFound;
import app.cairn.scheme.GroupDirectory;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.SetFor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RuleArchive implements Rules {

  private final Schemes schemes;
  private final RuleSql sql;
  private final GroupDirectory groups;

  RuleArchive(Schemes schemes, RuleSql sql, GroupDirectory groups) {
    this.schemes = schemes;
    this.sql = sql;
    this.groups = groups;
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(SchemeId scheme) {
    return of(schemes.find(scheme).orElseThrow(NotFound::new));
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(Scheme scheme) {
    var sets = sql.setsOf(scheme.id());
    boolean anyOfASchool = sets.stream().anyMatch(set -> set.setFor() == SetFor.SCHOOL);
    return new RuleBook(
        scheme.id().value(),
        scheme.name(),
        named(sets),
        anyOfASchool ? sql.schoolsAbove() : Map.of(),
        PresetRules.valuesOf(scheme.preset()));
  }

  /** A group's name is known where groups are made. */
  private List<RuleSet> named(List<RuleSet> sets) {
    var ofGroups =
        sets.stream().filter(set -> set.setFor() == SetFor.GROUP).map(RuleSet::place).toList();
    if (ofGroups.isEmpty()) {
      return sets;
    }
    var names = groups.names(ofGroups);
    return sets.stream()
        .map(
            set -> set.setFor() == SetFor.GROUP ? set.at(names.getOrDefault(set.place(), "")) : set)
        .toList();
  }
}
