package app.cairn.scheme.preset;

import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Preset;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleWords;
import java.util.List;

public record ComparisonPage(Shell shell) {

  public List<Preset> presets() {
    return List.of(Preset.values());
  }

  public List<RuleName> rules() {
    return List.of(RuleName.values());
  }

  /** Speaks in the words of such a scheme. */
  public Wording speaking(Preset preset) {
    return shell.w().speaking(PresetWords.of(preset));
  }

  public PresetRule rule(Preset preset, RuleName name) {
    return PresetRules.of(preset).stream()
        .filter(rule -> rule.name() == name)
        .findFirst()
        .orElseThrow();
  }

  public String sentence(Preset preset, RuleName name) {
    return RuleWords.sentence(rule(preset, name).value(), speaking(preset));
  }

  public String ruleName(RuleName name) {
    return RuleWords.name(name, shell.w());
  }
}
