package app.cairn.scheme.rule;

import app.cairn.institution.School;
import app.cairn.institution.SchoolId;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.GroupCard;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleNote;
import app.cairn.scheme.rules.RuleProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param now what holds today
 * @param given the fields as typed, or as they hold today
 * @param places the schools the actor may set it for
 * @param group the one group it is for, where it is for one
 * @param mayChangeAll whether they may set it for the whole scheme
 */
public record ChangePage(
    Shell shell,
    Scheme scheme,
    RuleName rule,
    RuleNote now,
    Map<String, String> given,
    String from,
    List<School> places,
    Optional<SchoolId> place,
    Optional<GroupCard> group,
    boolean mayChangeAll,
    List<RuleProblem> problems) {

  /** Where whoever does not change it goes back to. */
  public String back() {
    return group.map(card -> "/groups/" + card.id()).orElse("/schemes/" + scheme.id());
  }

  public List<RuleField> fields() {
    return RuleField.of(rule);
  }

  /** Check-in alone has something to know before it is made stricter. */
  public boolean isAboutCheckIn() {
    return rule == RuleName.CHECK_IN_WINDOW;
  }

  public String value(String field) {
    return given.getOrDefault(field, "");
  }

  public boolean isYes(String field) {
    return List.of("yes", "true", "on").contains(value(field));
  }

  public Optional<String> problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(this::worded)
        .findFirst();
  }

  public String worded(RuleProblem problem) {
    if (problem.field().equals("since")) {
      return shell.w().t("scheme.rule.from-wrong");
    }
    return switch (problem.kind()) {
      case MISSING, NOT_A_WHOLE_NUMBER, NOT_A_NUMBER, OUT_OF_BOUNDS ->
          shell.w().t("scheme.rule.number-wrong", "least", problem.least(), "most", problem.most());
      case NOT_A_CHOICE -> shell.w().t("scheme.rule.choice-wrong");
      case ENDS_BEFORE_IT_STARTS -> shell.w().t("scheme.rule.ends-before");
      case BANDS_NOT_READABLE, BANDS_NOT_RISING -> shell.w().t("scheme.rule.bands-wrong");
    };
  }
}
