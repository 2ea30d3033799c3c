package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts the records of subjects together as one study: a subject's years are its deliveries. */
record SubjectStudy(List<SubjectOutcomes> parts, Afterwards afterwards, Wording w) {

  /** Each subject once, by its latest name, in the order in which they come. */
  Map<UUID, SubjectOutcomes> subjects() {
    var subjects = new LinkedHashMap<UUID, SubjectOutcomes>();
    parts.forEach(part -> subjects.put(part.unit(), part));
    return subjects;
  }

  Study over(Bands bands) {
    int size = parts.stream().mapToInt(part -> part.outcomes().size()).sum();
    var subjects = subjects();
    var numbers = new HashMap<UUID, Integer>();
    subjects.keySet().forEach(subject -> numbers.put(subject, numbers.size()));
    var people = new HashMap<UUID, Integer>(size);
    var rows =
        new StudyRows(
            new int[size],
            new int[size],
            new int[size],
            subjects.values().stream().map(one -> one.name().in(w)).toArray(String[]::new),
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
