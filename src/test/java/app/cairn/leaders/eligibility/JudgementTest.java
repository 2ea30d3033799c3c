package app.cairn.leaders.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.WhyNot;
import app.cairn.platform.PersonId;
import app.cairn.scheme.rules.EligibleYears;
import app.cairn.scheme.rules.PassRule;
import app.cairn.scheme.rules.TrainingRequired;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final LocalDate SESSION = LocalDate.of(2026, 11, 3);
  private static final TrainingRequired TRAINED = new TrainingRequired(true, false, 12);
  private static final TrainingRequired UNTRAINED = new TrainingRequired(false, false, null);
  private static final EligibleYears SECOND_AND_THIRD = new EligibleYears(2, 3, false);
  private static final Asked ALL = new Asked(PassRule.passed(), SECOND_AND_THIRD, TRAINED);
  private static final Pass GOOD = new Pass(true, true, true);

  private boolean leadsThen = true;
  private boolean stated = true;
  private boolean evidenced;
  private Optional<Pass> pass = Optional.of(GOOD);
  private boolean awaitsMark;
  private boolean courseBased;
  private boolean inSchool;
  private OptionalInt year = OptionalInt.of(2);
  private boolean postgraduate;
  private boolean good = true;
  private Optional<LocalDate> trained = Optional.of(SESSION.minusDays(1));
  private Optional<LocalDate> lastTrained = trained;
  private Set<Allowable> allowed = Set.of();

  private List<WhyNot> whyNot(Asked asked) {
    return Judgement.of(
            new Facts(
                new LeaderId(new UUID(0, 1)),
                new PersonId(new UUID(0, 2)),
                "Wren",
                SESSION,
                leadsThen,
                stated,
                evidenced,
                pass,
                awaitsMark,
                courseBased,
                inSchool,
                year,
                postgraduate,
                good,
                trained,
                lastTrained,
                allowed),
            asked)
        .reasons();
  }

  @Test
  void whoPassedAndTrainedMayLead() {
    assertThat(whyNot(ALL)).isEmpty();
  }

  @Test
  void whoDidNotPassMayNotLead() {
    pass = Optional.empty();
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_PASSED);
  }

  @Test
  void whoStillTakesTheUnitWaitsForTheMark() {
    pass = Optional.empty();
    awaitsMark = true;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_MARKED_YET);
  }

  @Test
  void aPassIsNeverAllowedAway() {
    pass = Optional.empty();
    allowed = Set.of(Allowable.values());
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_PASSED);
  }

  @Test
  void evidenceOfAPassStandsForThePass() {
    pass = Optional.empty();
    evidenced = true;
    assertThat(whyNot(ALL)).isEmpty();
  }

  @Test
  void aLowLateOldPassIsSaidInEveryPoint() {
    pass = Optional.of(new Pass(false, false, false));
    assertThat(whyNot(ALL))
        .containsExactly(WhyNot.MARK_TOO_LOW, WhyNot.ATTEMPT_TOO_LATE, WhyNot.PASSED_TOO_LONG_AGO);
  }

  @Test
  void markAttemptRecencyAndYearMayBeAllowed() {
    pass = Optional.of(new Pass(false, false, false));
    year = OptionalInt.of(1);
    allowed = Set.of(Allowable.values());
    assertThat(whyNot(ALL)).isEmpty();
  }

  @Test
  void onlyTheSchemesYearsOfStudyMayLead() {
    year = OptionalInt.of(1);
    assertThat(whyNot(ALL)).containsExactly(WhyNot.WRONG_YEAR_OF_STUDY);
    year = OptionalInt.empty();
    assertThat(whyNot(ALL)).containsExactly(WhyNot.YEAR_OF_STUDY_UNKNOWN);
  }

  @Test
  void postgraduatesLeadWhereTheSchemeHasThem() {
    year = OptionalInt.of(1);
    postgraduate = true;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.WRONG_YEAR_OF_STUDY);
    var postgraduates = new EligibleYears(3, null, true);
    assertThat(whyNot(new Asked(PassRule.passed(), postgraduates, TRAINED))).isEmpty();
  }

  @Test
  void aSchemeMayAskForNoPass() {
    pass = Optional.empty();
    assertThat(whyNot(new Asked(PassRule.notRequired(), SECOND_AND_THIRD, TRAINED))).isEmpty();
  }

  @Test
  void aLeaderIsInGoodStanding() {
    good = false;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_IN_GOOD_STANDING);
  }

  @Test
  void noSessionIsLedBeforeTheTraining() {
    trained = Optional.empty();
    lastTrained = Optional.empty();
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_TRAINED);
    trained = Optional.of(SESSION.plusDays(1));
    assertThat(whyNot(ALL)).containsExactly(WhyNot.TRAINED_TOO_LATE);
    assertThat(whyNot(new Asked(PassRule.passed(), SECOND_AND_THIRD, UNTRAINED))).isEmpty();
  }

  @Test
  void trainingLastsAsLongAsTheSchemeSays() {
    trained = Optional.of(SESSION.minusMonths(12));
    lastTrained = trained;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.TRAINING_EXPIRED);
    lastTrained = Optional.of(SESSION.minusMonths(11));
    assertThat(whyNot(ALL)).isEmpty();
  }

  @Test
  void courseBasedSupportAsksForTheSchoolAndNoPass() {
    pass = Optional.empty();
    courseBased = true;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_IN_THE_SCHOOL);
    inSchool = true;
    assertThat(whyNot(ALL)).isEmpty();
  }

  @Test
  void onlyStatedSubjectsAndWhileALeader() {
    stated = false;
    leadsThen = false;
    assertThat(whyNot(ALL)).containsExactly(WhyNot.NOT_A_LEADER_THEN, WhyNot.SUBJECT_NOT_STATED);
  }
}
