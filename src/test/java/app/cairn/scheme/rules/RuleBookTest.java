package app.cairn.scheme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.Preset;
import app.cairn.scheme.preset.PresetRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final UUID SCHEME = new UUID(0, 1);
  private static final UUID COLLEGE = new UUID(0, 2);
  private static final UUID SCHOOL = new UUID(0, 3);
  private static final UUID OTHER_SCHOOL = new UUID(0, 4);
  private static final UUID GROUP = new UUID(0, 5);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);

  @Test
  void aSchemesRuleHoldsWhereNothingNearerIsSet() {
    var book = book(leaders(2, SetFor.SCHEME, SCHEME, "PASS", null, null));

    var applied = book.forSchool(new SchoolId(SCHOOL), NOVEMBER).leadersPerSession();

    assertThat(applied.value()).isEqualTo(new LeadersPerSession(2));
    assertThat(applied.origin()).isEqualTo(new RuleOrigin(SetFor.SCHEME, "PASS", Optional.empty()));
  }

  @Test
  void theNearestSchoolInTheTreeWinsAndIsNamedWithItsDate() {
    var book =
        book(
            leaders(2, SetFor.SCHEME, SCHEME, "PASS", null, null),
            leaders(1, SetFor.SCHOOL, COLLEGE, "College of Arts", SEPTEMBER, null),
            leaders(3, SetFor.SCHOOL, SCHOOL, "School of Law", SEPTEMBER, null));

    var law = book.forSchool(new SchoolId(SCHOOL), NOVEMBER).leadersPerSession();
    var besideLaw = book.forSchool(new SchoolId(OTHER_SCHOOL), NOVEMBER).leadersPerSession();

    assertThat(law.value().atLeast()).isEqualTo(3);
    assertThat(law.origin())
        .isEqualTo(new RuleOrigin(SetFor.SCHOOL, "School of Law", Optional.of(SEPTEMBER)));
    assertThat(besideLaw.value().atLeast()).isEqualTo(1);
    assertThat(besideLaw.origin().where()).isEqualTo("College of Arts");
  }

  @Test
  void aGroupsOwnRuleWinsOverItsSchools() {
    var book =
        book(
            leaders(2, SetFor.SCHEME, SCHEME, "PASS", null, null),
            leaders(3, SetFor.SCHOOL, SCHOOL, "School of Law", null, null),
            leaders(1, SetFor.GROUP, GROUP, "", SEPTEMBER, null));

    assertThat(book.at(new SchoolId(SCHOOL), GROUP, NOVEMBER).leadersPerSession().value().atLeast())
        .isEqualTo(1);
    assertThat(book.forSchool(new SchoolId(SCHOOL), NOVEMBER).leadersPerSession().value().atLeast())
        .isEqualTo(3);
  }

  @Test
  void aChangeNeverTouchesTheDaysBeforeIt() {
    var book =
        book(
            leaders(2, SetFor.SCHEME, SCHEME, "PASS", null, JANUARY),
            leaders(1, SetFor.SCHEME, SCHEME, "PASS", JANUARY, null));

    assertThat(book.forScheme(JANUARY.minusDays(1)).leadersPerSession().value().atLeast())
        .isEqualTo(2);
    assertThat(book.forScheme(JANUARY).leadersPerSession().value().atLeast()).isEqualTo(1);
  }

  @Test
  void aSchoolsRuleThatEndedGivesWayToTheSchemes() {
    var book =
        book(
            leaders(2, SetFor.SCHEME, SCHEME, "PASS", null, null),
            leaders(1, SetFor.SCHOOL, SCHOOL, "School of Law", SEPTEMBER, NOVEMBER));

    assertThat(
            book.forSchool(new SchoolId(SCHOOL), NOVEMBER.minusDays(1))
                .leadersPerSession()
                .value()
                .atLeast())
        .isEqualTo(1);
    assertThat(book.forSchool(new SchoolId(SCHOOL), NOVEMBER).leadersPerSession().origin().setFor())
        .isEqualTo(SetFor.SCHEME);
  }

  @Test
  void whatNobodySetIsAsThePresetSays() {
    var applied = book().forScheme(NOVEMBER).spacing();

    assertThat(applied.value()).isEqualTo(new Spacing(1, 2, Spacing.Strictness.SOFT));
    assertThat(applied.origin().setFor()).isEqualTo(SetFor.PRESET);
  }

  @Test
  void aLoopInTheTreeOfSchoolsDoesNotHangTheQuestion() {
    var book =
        new RuleBook(
            SCHEME,
            "PASS",
            List.of(),
            Map.of(SCHOOL, COLLEGE, COLLEGE, SCHOOL),
            PresetRules.valuesOf(Preset.MODULE_PAIRS));

    assertThat(book.forSchool(new SchoolId(SCHOOL), NOVEMBER).bands().value())
        .isEqualTo(Bands.USUAL);
  }

  private static RuleBook book(RuleSet... sets) {
    return new RuleBook(
        SCHEME,
        "PASS",
        List.of(sets),
        Map.of(SCHOOL, COLLEGE, OTHER_SCHOOL, COLLEGE),
        PresetRules.valuesOf(Preset.MODULE_PAIRS));
  }

  private static RuleSet leaders(
      int atLeast,
      SetFor setFor,
      UUID place,
      String where,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new RuleSet(
        UUID.randomUUID(),
        RuleName.LEADERS_PER_SESSION,
        new LeadersPerSession(atLeast),
        setFor,
        place,
        where,
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }
}
