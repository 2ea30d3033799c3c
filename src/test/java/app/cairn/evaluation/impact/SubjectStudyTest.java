package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.attendance.Quality;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.rules.Bands;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the records of subjects to what is said of them. */
class SubjectStudyTest {

  private static final Wording W = Words.alone().wording(Locale.UK, ZoneOffset.UTC);

  /** Figures worked by hand: never 40, 50, 60, one withdrawn; 1–3: 55 (failed), 65; 4+: 70, 80. */
  @Test
  void aWithdrawnStudentCountsInOutcomesButNotInTheMean() {
    var outcomes =
        new Outcomes(
            people(8),
            new int[] {0, 0, 0, 0, 1, 3, 4, 9},
            new int[] {4000, 5000, 6000, 9900, 5500, 6500, 7000, 8000},
            new byte[] {2, 1, 1, 3, 2, 1, 1, 1},
            missing(8));
    var bands = found(subject(1, outcomes)).whole().bands();
    assertThat(bands.getFirst().n()).isEqualTo(4);
    assertThat(bands.getFirst().marks().n()).isEqualTo(3);
    assertThat(bands.getFirst().marks().mean()).isEqualTo(50.0);
    assertThat(bands.getFirst().marks().deviation()).isEqualTo(10.0);
    assertThat(bands.getFirst().withdrawn()).isEqualTo(1);
    assertThat(bands.getLast().marks().mean()).isEqualTo(75.0);
    assertThat(found(subject(1, outcomes)).whole().everyone().deviation())
        .isCloseTo(13.2288, within(0.0001));
  }

  @Test
  void theYearsOfASubjectAreOneUnitOfSeveralDeliveries() {
    var random = new Random(1);
    var parts =
        List.of(
            subject(1, weakerComeMore(random, 100, 0)),
            subject(1, weakerComeMore(random, 100, 0)),
            subject(2, weakerComeMore(random, 100, 0)));
    var findings =
        new SubjectStudy(parts, Afterwards.NOTHING, Optional.empty(), W)
            .over(Bands.USUAL)
            .essentials();
    assertThat(findings.units().orElseThrow().lines()).hasSize(2);
    assertThat(findings.models().orElseThrow().marks().deliveries()).isEqualTo(3);
  }

  /** Three of the second and two of the third came often: neither is told alone. */
  @Test
  void subjectsThatWouldTellOfFewAreToldAsOne() {
    var parts =
        List.of(
            subject(1, came(20, 10, 10)),
            subject(2, came(20, 10, 3)),
            subject(3, came(9, 6, 2)),
            subject(4, came(30, 10, 10)));
    assertThat(labels(parts)).containsExactly("U1 Unit", "U4 Unit", "2 small subjects together");
    var findings =
        new SubjectStudy(parts, Afterwards.NOTHING, Optional.of(Bands.USUAL), W)
            .over(Bands.USUAL)
            .essentials();
    assertThat(findings.units().orElseThrow().lines().getLast().bands())
        .extracting(BandFigures::n)
        .containsExactly(29L, 16L, 5L);
  }

  @Test
  void aSingleSmallSubjectTakesTheNextSmallestWithIt() {
    var parts =
        List.of(
            subject(1, came(20, 10, 10)),
            subject(2, came(20, 10, 3)),
            subject(4, came(30, 10, 10)));
    assertThat(labels(parts)).containsExactly("U4 Unit", "2 small subjects together");
    assertThat(labels(List.of(subject(2, came(20, 10, 3))))).containsExactly("U2 Unit");
  }

  /** 2024 has too few who came often; with 2023 it does not. */
  @Test
  void yearsThatWouldTellOfFewAreToldAsOne() {
    var years =
        IntStream.of(2026, 2025, 2024, 2023)
            .mapToObj(year -> new YearWithTargets(new UUID(1, year), year + "", true))
            .toList();
    var parts =
        List.of(
            inYear(2023, came(20, 10, 2)),
            inYear(2024, came(20, 10, 3)),
            inYear(2025, came(20, 10, 10)));
    assertThat(YearsTold.of(years, parts, Bands.USUAL))
        .map(told -> told.name(W))
        .containsExactly("2026", "2025", "2023 to 2024");
    assertThat(YearsTold.of(years, parts.subList(1, 3), Bands.USUAL))
        .as("what is left joins the year after it")
        .map(told -> told.name(W))
        .containsExactly("2026", "2023 to 2025");
  }

  private static List<String> labels(List<SubjectOutcomes> parts) {
    return new SubjectStudy(parts, Afterwards.NOTHING, Optional.of(Bands.USUAL), W)
        .lines().stream().map(SubjectStudy.Line::label).toList();
  }

  /** Everybody passed. */
  private static Outcomes came(int never, int seldom, int often) {
    int n = never + seldom + often;
    var outcomes = new Outcomes(people(n), new int[n], new int[n], new byte[n], missing(n));
    for (int i = 0; i < n; i++) {
      outcomes.sessions()[i] = i < never ? 0 : i < never + seldom ? 2 : 5;
      outcomes.markHundredths()[i] = 5000 + 100 * (i % 9);
      outcomes.ending()[i] = 1;
    }
    return outcomes;
  }

  private static SubjectOutcomes inYear(int year, Outcomes outcomes) {
    var one = subject(1, outcomes);
    return new SubjectOutcomes(
        one.cohort(),
        one.unit(),
        one.course(),
        one.name(),
        new UUID(1, year),
        outcomes,
        one.doubts(),
        one.attendance());
  }

  @Test
  void whereWeakerStudentsComeMoreNothingLooksLikeSuccessOrHarm() {
    var findings = found(subject(1, weakerComeMore(new Random(7), 600, 0)));
    var plain = findings.whole().comparison().welch().known().orElseThrow();
    assertThat(plain.high()).as("the plain figures point downwards").isNegative();
    String said = said(findings);
    assertThat(said)
        .contains("had lower earlier marks to begin with")
        .contains("Allowing for earlier marks, the average mark was")
        .contains("no clear difference was found. The plain difference may come from who came")
        .contains("not proof of cause, nor that there is none")
        .doesNotContain("not proof that coming made the difference")
        .doesNotContain("not proof that coming did harm");
  }

  @Test
  void whereComingHelpsTheWeakerItIsSaidOnlyOnceEarlierMarksAreAllowedFor() {
    var findings = found(subject(1, weakerComeMore(new Random(7), 600, 4)));
    assertThat(findings.models().orElseThrow().marks().last().known().orElseThrow().low())
        .isPositive();
    assertThat(said(findings)).contains("not proof that coming made the difference");
  }

  @Test
  void marksWithoutEarlierMarksAreCountedAndSaid() {
    var outcomes = weakerComeMore(new Random(7), 200, 0);
    for (int i = 0; i < 30; i++) {
      outcomes.priorHundredths()[i] = Outcomes.MISSING;
    }
    assertThat(said(found(subject(1, outcomes))))
        .contains("30 marks have no earlier marks beside them and could not take part");
  }

  @Test
  void withoutAnyEarlierMarksItIsSaidThatNothingIsKnownOfThem() {
    var outcomes = weakerComeMore(new Random(7), 200, 0);
    System.arraycopy(missing(200), 0, outcomes.priorHundredths(), 0, 200);
    assertThat(said(found(subject(1, outcomes))))
        .contains("nothing here tells whether those who came were stronger or weaker");
  }

  /** Ability shows in earlier marks; who has less of it comes more often. */
  private static Outcomes weakerComeMore(Random random, int n, double gain) {
    var outcomes = new Outcomes(people(n), new int[n], new int[n], new byte[n], new int[n]);
    for (int i = 0; i < n; i++) {
      double ability = random.nextGaussian();
      double drawn = random.nextGaussian() - 1.2 * ability;
      outcomes.sessions()[i] = drawn < 0 ? 0 : drawn < 1 ? 2 : 5;
      double mark = 58 + 8 * ability + 5 * random.nextGaussian() + (drawn < 1 ? 0 : gain);
      outcomes.markHundredths()[i] = (int) Math.round(100 * mark);
      outcomes.priorHundredths()[i] = (int) Math.round(100 * (60 + 10 * ability));
      outcomes.ending()[i] = (byte) (mark < 40 ? 2 : 1);
    }
    return outcomes;
  }

  private static Findings found(SubjectOutcomes... parts) {
    return new SubjectStudy(List.of(parts), Afterwards.NOTHING, Optional.empty(), W)
        .over(Bands.USUAL)
        .essentials();
  }

  private static String said(Findings findings) {
    return new Statement(W, findings, false).text();
  }

  private static SubjectOutcomes subject(int number, Outcomes outcomes) {
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

  private static UUID[] people(int n) {
    var people = new UUID[n];
    for (int i = 0; i < n; i++) {
      people[i] = new UUID(2, i);
    }
    return people;
  }

  private static int[] missing(int n) {
    var all = new int[n];
    java.util.Arrays.fill(all, Outcomes.MISSING);
    return all;
  }
}
