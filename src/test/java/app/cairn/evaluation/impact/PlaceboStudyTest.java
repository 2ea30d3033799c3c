package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.attendance.Quality;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.rules.Bands;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Forty students of an autumn and a spring module. The twenty who came four times in spring had an
 * average of 60 in autumn, the others of 50.
 */
class PlaceboStudyTest {

  private static final Wording W = Words.alone().wording(Locale.UK, ZoneOffset.UTC);
  private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 22);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 20);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 3);

  private final SubjectOutcomes autumn = subject(1, 0, i -> i < 20 ? 6000 : 5000);
  private final SubjectOutcomes spring = subject(2, 4, i -> 5500);

  @Test
  void comingInTheTermAfterSeemsToChangeAMarkAlreadyGiven() {
    var found = over(upTo(SEPTEMBER, DECEMBER), upTo(JANUARY, APRIL)).orElseThrow();
    assertThat(found.rows()).isEqualTo(40);
    assertThat(found.last().known().orElseThrow().value()).isCloseTo(10.0, within(1e-9));
    assertThat(found.lines().getFirst().n()).isEqualTo(20);
    assertThat(found.lines().getLast().n()).isEqualTo(20);
  }

  @Test
  void modulesOfOneTermAreNotAfterEachOther() {
    assertThat(over(upTo(SEPTEMBER, DECEMBER), upTo(SEPTEMBER, DECEMBER))).isEmpty();
  }

  private Optional<Adjusted> over(UpToWeek first, UpToWeek second) {
    var parts = List.of(autumn, spring);
    var stood = Map.of(autumn.cohort(), first, spring.cohort(), second);
    var study =
        new SubjectStudy(parts, new Afterwards(stood, Degrees.NONE), Optional.empty(), W)
            .over(Bands.USUAL);
    return new PlaceboStudy(parts, stood).over(study);
  }

  private static UpToWeek upTo(LocalDate begins, LocalDate ends) {
    return new UpToWeek(begins, ends, Map.of(), Map.of(), null, Map.of());
  }

  /** Marks spread by one either way; the first twenty came so many times. */
  private static SubjectOutcomes subject(
      int number, int sessions, java.util.function.IntUnaryOperator mark) {
    var ending = new byte[40];
    Arrays.fill(ending, StudyRows.PASSED);
    var missing = new int[40];
    Arrays.fill(missing, Outcomes.MISSING);
    var outcomes =
        new Outcomes(
            IntStream.range(0, 40).mapToObj(i -> new UUID(2, i)).toArray(UUID[]::new),
            IntStream.range(0, 40).map(i -> i < 20 ? sessions : 0).toArray(),
            IntStream.range(0, 40)
                .map(i -> mark.applyAsInt(i) + (i % 2 == 0 ? 100 : -100))
                .toArray(),
            ending,
            missing);
    return new SubjectOutcomes(
        new UUID(3, number),
        new UUID(0, number),
        false,
        new CohortName(Optional.of("U" + number), Optional.of("Unit"), Optional.empty()),
        new UUID(1, 1),
        outcomes,
        new Doubts(0, 0, 0, 0),
        Quality.NONE);
  }
}
