package app.cairn.evaluation.impact;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Puts the records of subjects together as one study: a subject's years are its deliveries.
 *
 * @param joining the bands by which small subjects are told as one; empty where each is told
 */
record SubjectStudy(
    List<SubjectOutcomes> parts, Afterwards afterwards, Optional<Bands> joining, Wording w) {

  /**
   * What stands on one line.
   *
   * @param subjects each by its latest name; more than one where one alone would tell of fewer than
   *     five people
   */
  record Line(String label, List<SubjectOutcomes> subjects) {}

  /** Each subject once, in the order in which they come; those that are told as one at the end. */
  List<Line> lines() {
    var latest = new LinkedHashMap<UUID, SubjectOutcomes>();
    parts.forEach(part -> latest.put(part.unit(), part));
    var small = joining.map(this::small).orElse(Set.of());
    var lines = new ArrayList<Line>();
    latest.forEach(
        (unit, one) -> {
          if (!small.contains(unit)) {
            lines.add(new Line(one.name().in(w), List.of(one)));
          }
        });
    if (!small.isEmpty()) {
      var joined = latest.values().stream().filter(one -> small.contains(one.unit())).toList();
      lines.add(new Line(w.t("results.subjects.joined", "n", joined.size()), joined));
    }
    return lines;
  }

  /**
   * Subjects of which one alone would tell of few people, and as many of the next smallest as it
   * takes until all of them together do not; none where there are no others.
   */
  private Set<UUID> small(Bands bands) {
    var bySize =
        parts.stream().collect(groupingBy(SubjectOutcomes::unit)).entrySet().stream()
            .sorted(comparingInt(one -> people(one.getValue())))
            .toList();
    var small = new HashSet<UUID>();
    var joined = new ArrayList<SubjectOutcomes>();
    for (var one : bySize) {
      if (Few.in(one.getValue(), bands)) {
        small.add(one.getKey());
        joined.addAll(one.getValue());
      }
    }
    if (small.isEmpty()) {
      return Set.of();
    }
    for (var one : bySize) {
      boolean enough = small.size() > 1 && !Few.in(joined, bands);
      if (!enough && small.add(one.getKey())) {
        joined.addAll(one.getValue());
      }
    }
    return small.size() > 1 ? small : Set.of();
  }

  private static int people(List<SubjectOutcomes> parts) {
    return parts.stream().mapToInt(part -> part.outcomes().size()).sum();
  }

  Study over(Bands bands) {
    int size = parts.stream().mapToInt(part -> part.outcomes().size()).sum();
    var lines = lines();
    var numbers = new HashMap<UUID, Integer>();
    for (int line = 0; line < lines.size(); line++) {
      for (var subject : lines.get(line).subjects()) {
        numbers.put(subject.unit(), line);
      }
    }
    var people = new HashMap<UUID, Integer>(size);
    var rows =
        new StudyRows(
            new int[size],
            new int[size],
            new int[size],
            lines.stream().map(Line::label).toArray(String[]::new),
            new int[size],
            0,
            new double[size],
            new byte[size],
            new byte[size],
            new byte[size],
            new byte[size]);
    var prior = new double[size];
    int row = 0;
    for (int delivery = 0; delivery < parts.size(); delivery++) {
      var outcomes = parts.get(delivery).outcomes();
      int from = row;
      var after = afterwards.upTo().get(parts.get(delivery).cohort());
      for (int i = 0; i < outcomes.size(); i++, row++) {
        if (after != null) {
          rows.nextTerm()[row] = after.nextTermOf(outcomes.people()[i]);
          rows.kept()[row] = after.nextYearOf(outcomes.people()[i]);
        }
        rows.honours()[row] =
            afterwards.degrees().of(parts.get(delivery).year(), outcomes.people()[i]);
        rows.student()[row] = people.computeIfAbsent(outcomes.people()[i], _ -> people.size());
        rows.mark()[row] = figure(outcomes.markHundredths()[i]);
        prior[row] = figure(outcomes.priorHundredths()[i]);
      }
      Arrays.fill(rows.delivery(), from, row, delivery);
      Arrays.fill(rows.unit(), from, row, numbers.getOrDefault(parts.get(delivery).unit(), 0));
      System.arraycopy(outcomes.sessions(), 0, rows.sessions(), from, outcomes.size());
      System.arraycopy(outcomes.ending(), 0, rows.ending(), from, outcomes.size());
    }
    return new Study(rows, bands, allowedFor(prior), List.of());
  }

  /** Earlier marks, wherever the university gives any. */
  private static List<Field> allowedFor(double[] prior) {
    boolean any = IntStream.range(0, prior.length).anyMatch(i -> !Double.isNaN(prior[i]));
    return any ? List.of(new Field.Figures(Statement.PRIOR, prior)) : List.of();
  }

  private static double figure(int hundredths) {
    return hundredths == Outcomes.MISSING ? Double.NaN : hundredths / 100.0;
  }
}
