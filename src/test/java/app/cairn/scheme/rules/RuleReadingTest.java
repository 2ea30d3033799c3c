package app.cairn.scheme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.scheme.Preset;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.rules.RuleProblem.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleReadingTest {

  @Test
  void whatIsKeptReadsBackAsTheSameValue() {
    for (var preset : Preset.values()) {
      for (var rule : PresetRules.of(preset)) {
        assertThat(rule.name().require(rule.value().fields())).isEqualTo(rule.value());
      }
    }
  }

  @Test
  void everyPresetDecidesEveryRule() {
    for (var preset : Preset.values()) {
      assertThat(PresetRules.of(preset))
          .extracting(rule -> rule.name())
          .containsExactly(RuleName.values());
    }
  }

  @Test
  void bothOfTheRulesThatDisagreeAboutAnAwardCanBeSaid() {
    var moreThanThree =
        RuleName.AWARD_RULE.read(Map.of("kind", "sessions_in_a_term", "moreThan", "3"));
    var tenAndFifteenHours =
        RuleName.AWARD_RULE.read(Map.of("kind", "hours", "training", "10", "sessionHours", "15"));

    assertThat(moreThanThree)
        .isEqualTo(new RuleReading.Understood(new AwardRule.SessionsInATerm(3)));
    assertThat(tenAndFifteenHours)
        .isEqualTo(
            new RuleReading.Understood(
                new AwardRule.Hours(BigDecimal.TEN, BigDecimal.valueOf(15))));
  }

  @Test
  void aFieldLeftEmptyATextForANumberAndANumberOutOfBoundsAreEachSaid() {
    assertThat(problems(RuleName.LEADERS_PER_SESSION, Map.of()))
        .containsExactly(new RuleProblem("atLeast", Kind.MISSING, "1", "6"));
    assertThat(problems(RuleName.LEADERS_PER_SESSION, Map.of("atLeast", "two")))
        .containsExactly(new RuleProblem("atLeast", Kind.NOT_A_WHOLE_NUMBER, "1", "6"));
    assertThat(problems(RuleName.LEADERS_PER_SESSION, Map.of("atLeast", "0")))
        .containsExactly(new RuleProblem("atLeast", Kind.OUT_OF_BOUNDS, "1", "6"));
    assertThat(problems(RuleName.ENROLMENT_MODE, Map.of("mode", "forced")))
        .containsExactly(new RuleProblem("mode", Kind.NOT_A_CHOICE, "0", "0"));
  }

  @Test
  void everyWrongFieldOfARuleIsSaidAtOnce() {
    assertThat(
            problems(
                RuleName.CHECK_IN_WINDOW,
                Map.of(
                    "codeSeconds",
                    "5",
                    "minutesBefore",
                    "",
                    "minutesAfter",
                    "x",
                    "locksAfterDays",
                    "0")))
        .extracting(RuleProblem::field)
        .containsExactly("codeSeconds", "minutesBefore", "minutesAfter", "locksAfterDays");
  }

  @Test
  void yearsThatEndBeforeTheyStartAreRefused() {
    assertThat(problems(RuleName.ELIGIBLE_YEARS, Map.of("from", "3", "to", "2")))
        .containsExactly(new RuleProblem("to", Kind.ENDS_BEFORE_IT_STARTS, "3", "9"));
  }

  @Test
  void hoursMayBeTypedWithACommaAndKeepNoIdleDigits() {
    assertThat(RuleName.HOURS_PER_SESSION.read(Map.of("delivery", "1,50", "preparation", "2.0")))
        .isEqualTo(
            new RuleReading.Understood(
                new HoursPerSession(new BigDecimal("1.5"), new BigDecimal("2"))));
  }

  @Test
  void aPassThatIsNotAskedForAsksForNothingElseEither() {
    assertThat(RuleName.PASS_RULE.read(Map.of("required", "no", "minimumMark", "rubbish")))
        .isEqualTo(new RuleReading.Understood(PassRule.notRequired()));
  }

  @Test
  void trainingHoldsFromItsDayUntilItRunsOut() {
    var yearly = new TrainingRequired(true, false, 12);
    var trained = LocalDate.of(2025, 9, 20);

    assertThat(yearly.holds(trained, LocalDate.of(2025, 9, 19))).isFalse();
    assertThat(yearly.holds(trained, LocalDate.of(2025, 9, 20))).isTrue();
    assertThat(yearly.holds(trained, LocalDate.of(2026, 9, 19))).isTrue();
    assertThat(yearly.holds(trained, LocalDate.of(2026, 9, 20))).isFalse();
    assertThat(new TrainingRequired(true, false, null).holds(trained, LocalDate.of(2030, 1, 1)))
        .isTrue();
  }

  @Test
  void whoMayLeadByYearOfStudy() {
    var secondAndThird = new EligibleYears(2, 3, false);
    var thirdYearOrPostgraduate = new EligibleYears(3, null, true);

    assertThat(secondAndThird.includes(1, false)).isFalse();
    assertThat(secondAndThird.includes(3, false)).isTrue();
    assertThat(secondAndThird.includes(4, false)).isFalse();
    assertThat(secondAndThird.includes(1, true)).isFalse();
    assertThat(thirdYearOrPostgraduate.includes(1, true)).isTrue();
    assertThat(thirdYearOrPostgraduate.includes(5, false)).isTrue();
  }

  private static java.util.List<RuleProblem> problems(RuleName rule, Map<String, String> fields) {
    return rule.read(fields) instanceof RuleReading.NotUnderstood(var problems)
        ? problems
        : java.util.List.of();
  }
}
