package app.cairn.scheme.rule;

import app.cairn.scheme.Preset;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RuleArchive implements Rules {

  private final Schemes schemes;
  private final RuleSql sql;

  RuleArchive(Schemes schemes, RuleSql sql) {
    this.schemes = schemes;
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(SchemeId scheme) {
    var found = schemes.find(scheme);
    return new RuleBook(
        scheme.value(),
        found.map(Scheme::name).orElse(""),
        sql.setsOf(scheme),
        sql.schoolsAbove(),
        PresetRules.valuesOf(found.map(Scheme::preset).orElse(Preset.MODULE_PAIRS)));
  }
}
