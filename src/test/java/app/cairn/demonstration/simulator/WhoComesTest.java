package app.cairn.demonstration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.scheme.rules.Bands;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Does coming in the term after seem to change a mark already given? Here it does, because keenness
 * and ability, which no record holds, make students come in every term and do well besides.
 */
class WhoComesTest {

  private static final Simulation WORLD =
      new Simulation(
          University.HARROWMERE, 1, LocalDateTime.of(2026, 11, 25, 14, 0), new Size(16, 1));

  /** A mark, and how often the student came in the next term with anything supported. */
  private record Line(Enrolment enrolment, int mark, int after) {}

  private final List<Line> lines = lines();

  @Test
  void allowingForWhatRecordsHoldItSeemsTo() {
    var found = found(List.of(prior(), own()));
    assertThat(found.value()).isGreaterThan(1.5);
    assertThat(found.low()).isPositive();
  }

  /** In worlds of five seeds from −0.2 to 0.3, each with an interval that holds 0. */
  @Test
  void allowingForKeennessAndAbilityTooItDoesNot() {
    var found =
        found(
            List.of(
                own(),
                field("keenness", line -> line.enrolment().student.motivation),
                field("ability", line -> line.enrolment().student.ability)));
    assertThat(found.value()).isBetween(-0.5, 0.5);
    assertThat(found.isClear()).isFalse();
  }

  private Estimate found(List<Field> allowing) {
    int n = lines.size();
    var students = new HashMap<Student, Integer>();
    var deliveries = new HashMap<Delivery, Integer>();
    var rows =
        new StudyRows(
            new int[n],
            new int[n],
            new int[n],
            new String[] {"all"},
            new int[n],
            0,
            new double[n],
            new byte[n],
            new byte[n]);
    for (int i = 0; i < n; i++) {
      var line = lines.get(i);
      rows.student()[i] = students.computeIfAbsent(line.enrolment().student, _ -> students.size());
      rows.delivery()[i] =
          deliveries.computeIfAbsent(line.enrolment().delivery, _ -> deliveries.size());
      rows.sessions()[i] = line.after();
      rows.mark()[i] = line.mark();
      rows.ending()[i] = StudyRows.PASSED;
    }
    return new Study(rows, Bands.USUAL, allowing, List.of()).marks().last().known().orElseThrow();
  }

  private Field prior() {
    return field(
        "prior",
        line -> {
          Integer prior = line.enrolment().student.prior;
          return prior == null ? Double.NaN : prior;
        });
  }

  private Field own() {
    return field("sessions", line -> line.enrolment().came);
  }

  private Field field(String name, ToDoubleFunction<Line> of) {
    return new Field.Figures(name, lines.stream().mapToDouble(of).toArray());
  }

  private static List<Line> lines() {
    var supported = new ArrayList<Enrolment>();
    WORLD.targets.stream()
        .filter(target -> target.delivery != null)
        .forEach(target -> supported.addAll(target.delivery.enrolments));
    Map<Student, List<Enrolment>> of = new HashMap<>();
    supported.forEach(one -> of.computeIfAbsent(one.student, _ -> new ArrayList<>()).add(one));
    var lines = new ArrayList<Line>();
    for (var one : supported) {
      Integer mark = one.results.isEmpty() ? null : one.results.getFirst().mark();
      LocalDate ended = one.delivery.lastTerm().to();
      var after =
          of.getOrDefault(one.student, List.of()).stream()
              .filter(other -> !other.delivery.from().isBefore(ended))
              .toList();
      var first = after.stream().map(other -> other.delivery.from()).min(LocalDate::compareTo);
      if (mark != null && first.isPresent()) {
        lines.add(
            new Line(
                one,
                mark,
                after.stream()
                    .filter(other -> other.delivery.from().equals(first.get()))
                    .mapToInt(other -> other.came)
                    .sum()));
      }
    }
    return lines;
  }
}
