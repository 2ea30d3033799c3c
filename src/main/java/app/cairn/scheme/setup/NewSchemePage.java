package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYear;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.Preset;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.preset.PresetWords;
import app.cairn.scheme.rules.RuleWords;
import java.util.List;

public record NewSchemePage(
    Shell shell, SchemeForm form, List<SchemeProblem> problems, List<AcademicYear> years) {

  public List<Preset> presets() {
    return List.of(Preset.values());
  }

  public List<String> rulesOf(Preset preset) {
    var w = shell.w().speaking(PresetWords.of(preset));
    return PresetRules.of(preset).stream()
        .limit(7)
        .map(rule -> RuleWords.sentence(rule.value(), w))
        .toList();
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }
}
