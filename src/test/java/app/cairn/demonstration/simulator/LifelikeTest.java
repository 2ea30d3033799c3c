package app.cairn.demonstration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Marks, coming and leaving hang together, but loosely, as they do in life. */
class LifelikeTest {

  private static final Simulation WORLD =
      new Simulation(
          University.HARROWMERE, 1, LocalDateTime.of(2026, 11, 25, 14, 0), new Size(16, 0.5));

  @Test
  void markAndComingAreCorrelatedButNoisy() {
    double r = correlation(supported(), e -> e.came, LifelikeTest::mark);

    assertThat(r).isBetween(0.08, 0.35);
  }

  @Test
  void comingIsNotRandom() {
    assertThat(correlation(supported(), e -> e.came, e -> e.student.motivation))
        .isBetween(0.1, 0.4);
  }

  @Test
  void inSomeSubjectsTheWeakerComeMoreAndInOthersTheStronger() {
    assertThat(correlation(of("PSY"), e -> e.came, e -> e.student.ability)).isLessThan(-0.03);
    assertThat(correlation(of("MAT"), e -> e.came, e -> e.student.ability)).isGreaterThan(0.1);
  }

  @Test
  void someModulesHaveNothingToGainAndNoneHasMuch() {
    assertThat(WORLD.targets).anyMatch(target -> target.effect == 0);
    assertThat(WORLD.targets).allMatch(target -> target.effect < 1);
  }

  @Test
  void aboutHalfNeverComeAndAboutASixthComeFourTimes() {
    var all = supported();
    double never = share(all, e -> e.came == 0);
    double regular = share(all, e -> e.came >= 4);

    assertThat(never).isBetween(0.45, 0.68);
    assertThat(regular).isBetween(0.08, 0.25);
  }

  @Test
  void thoseWhoCameStayedMoreOften() {
    var ended = ended();
    double stayedAway = share(ended.stream().filter(e -> e.came == 0).toList(), e -> e.to != null);
    double came = share(ended.stream().filter(e -> e.came > 0).toList(), e -> e.to != null);

    assertThat(stayedAway).isBetween(0.03, 0.12);
    assertThat(came).isLessThan(stayedAway);
  }

  @Test
  void whoWithdrewHasNoMarkAndStoppedComing() {
    for (var enrolment : ended()) {
      if (enrolment.to != null) {
        var result = enrolment.results.getFirst();
        assertThat(result.outcome()).isEqualTo("withdrawn");
        assertThat(result.mark()).isNull();
      }
    }
    for (var session : WORLD.planning.sessions()) {
      for (var came : session.came) {
        var left = came.student().registrations.getLast().to;
        assertThat(left == null || !came.at().toLocalDate().isAfter(left)).isTrue();
      }
    }
  }

  @Test
  void priorAttainmentSaysSomethingAndIsMissingForOneInEight() {
    var students = WORLD.students.everybody();
    double missing =
        students.stream().filter(s -> s.prior == null).count() / (double) students.size();
    assertThat(missing).isBetween(0.1, 0.15);

    var known = ended().stream().filter(e -> e.student.prior != null && mark(e) >= 0).toList();
    assertThat(
            correlation(
                known, e -> e.student.prior == null ? 0 : e.student.prior, LifelikeTest::mark))
        .isBetween(0.2, 0.6);
  }

  @Test
  void thereAreRepeatsLateOnesEmptySessionsAndGuests() {
    assertThat(ended()).anyMatch(e -> e.results.size() > 1).anyMatch(e -> e.attempt > 2);
    assertThat(ended()).anyMatch(e -> e.late != null);
    assertThat(WORLD.planning.sessions())
        .anyMatch(s -> s.target.year.back() > 0 && s.cancelled.isEmpty() && s.came.isEmpty())
        .anyMatch(s -> !s.cancelled.isEmpty())
        .anyMatch(s -> s.came.stream().anyMatch(c -> !isIn(s.target, c.student())));
  }

  @Test
  void fewPassEverythingWithoutFailAndMostPass() {
    double notPassed = share(ended(), e -> !e.results.getFirst().outcome().equals("passed"));

    assertThat(notPassed).isBetween(0.08, 0.2);
  }

  private static boolean isIn(Target target, Student student) {
    return target.delivery != null
        && target.delivery.enrolments.stream().anyMatch(e -> e.student == student);
  }

  /** First results of past years. */
  private static List<Enrolment> ended() {
    var ended = new ArrayList<Enrolment>();
    for (var teaching : WORLD.years) {
      if (teaching.year().back() > 0) {
        teaching.deliveries().forEach(delivery -> ended.addAll(delivery.enrolments));
      }
    }
    return ended;
  }

  private static List<Enrolment> supported() {
    return WORLD.targets.stream()
        .filter(target -> target.year.back() > 0 && target.delivery != null)
        .flatMap(target -> target.delivery.enrolments.stream())
        .filter(enrolment -> mark(enrolment) >= 0)
        .toList();
  }

  private static List<Enrolment> of(String subject) {
    return supported().stream().filter(e -> e.delivery.unit.subject().equals(subject)).toList();
  }

  private static double mark(Enrolment enrolment) {
    Integer mark = enrolment.results.getFirst().mark();
    return mark == null ? -1 : mark;
  }

  private static double share(List<Enrolment> of, java.util.function.Predicate<Enrolment> which) {
    return of.stream().filter(which).count() / (double) of.size();
  }

  private static double correlation(
      List<Enrolment> of, ToDoubleFunction<Enrolment> a, ToDoubleFunction<Enrolment> b) {
    double meanA = of.stream().mapToDouble(a).average().orElseThrow();
    double meanB = of.stream().mapToDouble(b).average().orElseThrow();
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (var enrolment : of) {
      double x = a.applyAsDouble(enrolment) - meanA;
      double y = b.applyAsDouble(enrolment) - meanB;
      both += x * y;
      squaresA += x * x;
      squaresB += y * y;
    }
    return both / Math.sqrt(squaresA * squaresB);
  }
}
