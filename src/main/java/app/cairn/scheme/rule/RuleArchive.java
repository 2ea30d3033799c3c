package app.cairn.scheme.rule;

import app.cairn.platform.NotFound;
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
    return of(schemes.find(scheme).orElseThrow(NotFound::new));
  }

  @Override
  @Transactional(readOnly = true)
  public RuleBook of(Scheme scheme) {
    return new RuleBook(
        scheme.id().value(),
        scheme.name(),
        sql.setsOf(scheme.id()),
        sql.schoolsAbove(),
        PresetRules.valuesOf(scheme.preset()));
  }
}
