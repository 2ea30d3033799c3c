package app.cairn.scheme.rule;

import app.cairn.platform.NotFound;
import app.cairn.scheme.GroupDirectory;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.SetFor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RuleArchive implements Rules {

  private final RuleSql sql;
  private final GroupDirectory groups;

  RuleArchive(RuleSql sql, GroupDirectory groups) {
    this.sql = sql;
    this.groups = groups;
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(SchemeId scheme) {
    var kept = sql.of(scheme).orElseThrow(NotFound::new);
    return new RuleBook(
        scheme.value(),
        kept.scheme(),
        named(kept.sets()),
        kept.schoolAbove(),
        PresetRules.valuesOf(kept.preset()));
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(Scheme scheme) {
    return of(scheme.id());
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
