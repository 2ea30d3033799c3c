package app.cairn.scheme.preset;

import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleValue;

/** One rule of a preset, and whether such schemes state it or it is only usual in the field. */
public record PresetRule(RuleName name, RuleValue value, boolean isStated) {

  static PresetRule stated(RuleName name, RuleValue value) {
    return new PresetRule(name, value, true);
  }

  static PresetRule usual(RuleName name, RuleValue value) {
    return new PresetRule(name, value, false);
  }
}
