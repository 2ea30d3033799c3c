package app.cairn.evaluation.impact;

import static app.cairn.evaluation.impact.UpToWeek.Stood.ENROLLED;
import static app.cairn.evaluation.impact.UpToWeek.Stood.LEFT;
import static app.cairn.evaluation.impact.UpToWeek.Stood.NOT_YET;
import static app.cairn.evaluation.impact.UpToWeek.Stood.UNDATED;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.impact.UpToWeek.Span;
import app.cairn.evaluation.study.StudyRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who was enrolled at the end of a week, from when enrolments began and ended. */
class UpToWeekTest {

  private static final byte PASSED = StudyRows.PASSED;
  private static final byte WITHDREW = StudyRows.WITHDRAWN;

  @Test
  void whoeverLeftByTheEndOfTheWeekWasNotEnrolledThen() {
    var spans = Map.of(who(0), new Span(-40, 0), who(1), new Span(-40, 1), who(2), new Span(3, 60));
    assertThat(standing(spans, WITHDREW, WITHDREW, PASSED, PASSED))
        .containsExactly(LEFT, ENROLLED, NOT_YET, ENROLLED);
  }

  @Test
  void whoeverWithdrewWithoutADayMayHaveLeftAtAnyTime() {
    assertThat(standing(Map.of(), WITHDREW, PASSED, PASSED))
        .containsExactly(UNDATED, ENROLLED, ENROLLED);
  }

  @Test
  void whereEverybodysEnrolmentEndsOnOneDayItSaysNothingOfWhenSomebodyWithdrew() {
    var spans = new HashMap<UUID, Span>();
    IntStream.range(0, 5).forEach(i -> spans.put(who(i), new Span(-40, 30)));
    assertThat(standing(spans, PASSED, PASSED, PASSED, WITHDREW, WITHDREW))
        .containsExactly(ENROLLED, ENROLLED, ENROLLED, UNDATED, UNDATED);
  }

  @Test
  void twoSpansOfOneStudentAreOne() {
    assertThat(new Span(-40, -7).and(new Span(-7, 12))).isEqualTo(new Span(-40, 12));
  }

  private static UpToWeek.Stood[] standing(Map<UUID, Span> spans, byte... endings) {
    int n = endings.length;
    var people = IntStream.range(0, n).mapToObj(UpToWeekTest::who).toArray(UUID[]::new);
    return new UpToWeek(LocalDate.EPOCH, LocalDate.EPOCH, Map.of(), spans, null, Map.of())
        .standing(new Outcomes(people, new int[n], new int[n], endings, new int[n]));
  }

  private static UUID who(int number) {
    return new UUID(2, number);
  }

  @Test
  void whoeverIsRegisteredOnTheFirstDayOfTheNextTermWentOnToIt() {
    var january = LocalDate.of(2026, 1, 12);
    int day = 9508;
    assertThat(LocalDate.of(2000, 1, 1).plusDays(day)).isEqualTo(january);
    assertThat(new Registered(day + 1, StudyRows.UNKNOWN).nextTerm(january))
        .isEqualTo(StudyRows.YES);
    assertThat(new Registered(day, StudyRows.UNKNOWN).nextTerm(january)).isEqualTo(StudyRows.NO);
    assertThat(new Registered(0, StudyRows.YES).nextTerm(january)).isEqualTo(StudyRows.UNKNOWN);
    assertThat(new Registered(day, StudyRows.YES).nextTerm(null)).isEqualTo(StudyRows.UNKNOWN);
  }
}
